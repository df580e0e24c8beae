const rules = {
  prerender: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          // not what answers one reader only, is no page, or differs with every query
          { not: { href_matches: ['/reply*', '/report*', '/search*', '/preview/*', '/c/*', '/api/*', '/media/*', '/*feed.xml', '/*feed.json', '/*.xml', '/*.txt', '/*\\?(.+)'] } },
          { not: { selector_matches: '[rel~=nofollow],[target=_blank],[download]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
}

/** Which pages a browser may prepare before a reader opens them. The security policy of a page names this text by its hash. */
export const speculationRules = JSON.stringify(rules)
