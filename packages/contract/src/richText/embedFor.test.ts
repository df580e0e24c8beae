import { describe, expect, it } from '@jest/globals'
import { embedFor, embedFrameHosts, faultOfEmbed } from './embedFor'

const youTube = (rest = '') => `https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ${rest}`

describe('embedFor', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1&si=track', youTube()],
    ['https://youtu.be/dQw4w9WgXcQ?si=abc&t=62', youTube('?start=62')],
    ['https://m.youtube.com/watch?v=dQw4w9WgXcQ&t=1h2m3s', youTube('?start=3723')],
    ['youtube.com/live/dQw4w9WgXcQ', youTube()],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', youTube()],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=5', youTube('?start=5')],
    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://vimeo.com/channels/staffpicks/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://vimeo.com/76979871/abcdef1234?share=copy', 'https://player.vimeo.com/video/76979871?dnt=1&h=abcdef1234'],
    ['https://player.vimeo.com/video/76979871?h=abcdef1234', 'https://player.vimeo.com/video/76979871?dnt=1&h=abcdef1234'],
    ['https://open.spotify.com/intl-de/episode/4rOoJ6Egrf8K2IrywzwOMk?si=x', 'https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk'],
    ['https://open.spotify.com/show/4rOoJ6Egrf8K2IrywzwOMk', 'https://open.spotify.com/embed/show/4rOoJ6Egrf8K2IrywzwOMk'],
    ['https://soundcloud.com/forss/flickermood?utm_source=x', 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood&visual=false&show_teaser=false'],
    ['https://soundcloud.com/forss/sets/ecclesia', 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fsets%2Fecclesia&visual=false&show_teaser=false'],
    ['https://datawrapper.dwcdn.net/aBc1D/3/', 'https://datawrapper.dwcdn.net/aBc1D/'],
    ['https://www.datawrapper.de/_/aBc1D/?v=2', 'https://datawrapper.dwcdn.net/aBc1D/'],
    ['https://public.flourish.studio/visualisation/123456/', 'https://flo.uri.sh/visualisation/123456/embed'],
    ['https://www.documentcloud.org/documents/20059068-final-report#page=2', 'https://embed.documentcloud.org/documents/20059068-final-report/?embed=1'],
    ['https://archive.org/details/Nosferatu_1922', 'https://archive.org/embed/Nosferatu_1922'],
    ['https://www.openstreetmap.org/#map=10/52.5/13.4', 'https://www.openstreetmap.org/export/embed.html?bbox=13.04844%2C52.32422%2C13.75156%2C52.67578&layer=mapnik'],
    [
      'https://www.openstreetmap.org/export/embed.html?bbox=13.1%2C52.3%2C13.7%2C52.7&layer=cyclemap&marker=52.5%2C13.4',
      'https://www.openstreetmap.org/export/embed.html?bbox=13.1%2C52.3%2C13.7%2C52.7&layer=mapnik&marker=52.5%2C13.4',
    ],
    ['https://www.openstreetmap.org/export/embed.html?bbox=13.1%2C52.3%2C13.7%2C52.7', 'https://www.openstreetmap.org/export/embed.html?bbox=13.1%2C52.3%2C13.7%2C52.7&layer=mapnik'],
  ])('shows %s in a frame at %s', (address, frame) => {
    expect(embedFor(address)?.frame).toBe(frame)
    expect(embedFrameHosts).toContain(new URL(frame).hostname)
  })

  it.each([
    ['https://youtu.be/dQw4w9WgXcQ?si=abc&t=62', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=62s'],
    ['https://vimeo.com/76979871/abcdef1234?share=copy', 'https://vimeo.com/76979871/abcdef1234'],
    ['https://www.openstreetmap.org/export/embed.html?bbox=13%2C52%2C14%2C53', 'https://www.openstreetmap.org/#map=12/52.50000/13.50000'],
  ])('leads from %s to the page %s', (address, page) => {
    expect(embedFor(address)?.page).toBe(page)
  })

  it.each([
    'javascript:alert(1)//youtu.be/dQw4w9WgXcQ',
    'data:text/html,https://youtu.be/dQw4w9WgXcQ',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/?https://youtu.be/dQw4w9WgXcQ',
    'https://user@youtu.be/dQw4w9WgXcQ',
    'https://youtu.be:8443/dQw4w9WgXcQ',
    'https://youtu.be/"><script>',
    'https://www.youtube.com/@somebody',
    'https://www.youtube.com/watch',
    'https://vimeo.com/about',
    'https://open.spotify.com/user/somebody',
    'https://soundcloud.com/forss',
    'https://soundcloud.com/forss/sets',
    'https://www.datawrapper.de/academy',
    'https://public.flourish.studio/about',
    'https://www.documentcloud.org/home',
    'https://www.documentcloud.org/documents/none',
    'https://archive.org/about',
    'https://www.openstreetmap.org/about',
    'not an address',
    'https://',
    '',
  ])('refuses %s, and says what can be embedded', (address) => {
    expect(embedFor(address)).toBeNull()
    expect(faultOfEmbed(address)).toMatch(/YouTube, Vimeo, .* or the Internet Archive/)
  })

  it('has nothing against what it shows', () => {
    expect(faultOfEmbed('https://youtu.be/dQw4w9WgXcQ')).toBeNull()
  })
})
