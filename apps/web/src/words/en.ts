import { type BylineRole, commentLimits, type CorrectionKind, type Embed, type PreviewGaps, type PreviewRefusal, type ReplyFault, type ReplyRefusal } from '@broadsheet/contract'
import { countsIn } from './countsIn'
import { joinerIn } from './joinerIn'

const sentenceCase = (name: string) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`

/** What the site says in English; `language` names the country whose numbers it follows. */
export const en = (language: string) => {
  const { number, year, count } = countsIn(language)
  const comments = (of: number) => count(of, { one: '# comment', other: '# comments' })
  return {
    number,
    year,
    comma: ', ',
    // newspapers set no comma before the last "and", in America neither
    joiner: joinerIn('en-GB'),
    paper: {
      skip: 'Skip to the main content',
      front: 'Front page',
      toFront: 'Go to the front page',
      latest: 'Latest story',
      sections: 'Sections',
      foot: 'Footer',
      archive: 'Archive',
      corrections: 'Corrections',
      feed: 'Feed',
    },
    notices: {
      'not-found': { title: 'This page is not here', text: 'The address may be mistyped, the story may have moved, or the editors may have withdrawn it.' },
      'newsroom-down': { title: 'This page cannot be shown just now', text: 'The newsroom’s computer does not answer. Pages that were read before are still here; please try this one again in a minute.' },
      'bad-request': { title: 'This address cannot be read', text: 'It may have been cut off or mistyped.' },
      broken: { title: 'Something went wrong on our side', text: 'We have taken note of it. Please try again in a few minutes.' },
    },
    frontPage: { latest: 'Latest', empty: 'The first story is still being written. Come back soon.' },
    lists: {
      topic: 'Topic',
      series: 'Series',
      noneBy: 'No stories by this author yet.',
      noneIn: 'No stories in this section yet.',
      noneOn: 'No stories on this topic yet.',
      noPart: 'No part of this series has been published yet.',
    },
    writtenPage: { changed: 'Last changed' },
    archive: {
      title: 'Archive',
      description: 'Everything we have published, month by month.',
      none: 'Nothing has been published yet.',
      stories: (of: number) => count(of, { one: '# story', other: '# stories' }),
      /** A month's title, on the given page of it. */
      titleOf: (month: string, page: number) => (page === 1 ? month : `${month}, page ${number(page)}`),
      descriptionOf: (month: string) => `What we published in ${month}, the oldest first.`,
      pages: 'Pages of this month',
      all: 'All months',
      earlier: 'Earlier in the month',
      later: 'Later in the month',
    },
    corrections: {
      title: 'Corrections',
      titleOf: (of: string) => `Corrections in ${year(of)}`,
      description: 'What we got wrong, what could be misread, and what has become known since. The newest stand first.',
      none: 'Nothing has had to be corrected yet.',
      noneIn: (of: string) => `Nothing had to be corrected in ${year(of)}.`,
      newest: 'The newest corrections',
      all: (of: string) => `All corrections in ${year(of)}`,
      years: 'Corrections of other years',
      /** What a notice is called in front of its text. */
      kinds: { correction: 'Correction', clarification: 'Clarification', update: 'Update', retraction: 'Retraction' } satisfies Record<CorrectionKind, string>,
      /** What a link to it says. */
      read: { correction: 'Read what was corrected', clarification: 'Read what was clarified', update: 'Read what was added', retraction: 'Read why' } satisfies Record<CorrectionKind, string>,
    },
    byline: { text: 'By', photographs: 'Photographs by', graphics: 'Graphics by', 'additional-reporting': 'Additional reporting by' } satisfies Record<BylineRole, string>,
    story: {
      /** Stands before a headline, in every list. */
      retracted: 'Retracted: ',
      wasRetracted: 'This story was retracted',
      published: 'Published',
      updated: 'Updated',
      comments,
      minutes: (of: number) => count(of, { one: '# min read', other: '# min read' }),
      age: (years: number) => count(years, { one: 'This article is more than # year old', other: 'This article is more than # years old' }),
      contents: 'In this story',
      share: 'Share this story',
      shareNatively: 'Share',
      copyLink: 'Copy link',
      copied: 'Link copied',
      notCopied: 'The link could not be copied',
      email: 'Email',
      corrections: 'Corrections and updates',
      allCorrections: 'Everything we have corrected',
      series: 'This story is part of the series',
      topics: 'Topics',
      writtenBy: 'Written by',
      related: 'Related stories',
      neighbours: (section: string) => `More in ${section}`,
      previous: 'Previous',
      next: 'Next',
    },
    body: {
      table: 'Table',
      readAlso: 'Read also',
      update: 'Update',
      goTo: ({ verb, provider }: Embed) => `${verb} ${verb === 'Listen' ? 'on' : 'at'} ${provider}`,
      loadFrom: ({ provider }: Embed) => `Load from ${provider}`,
      asksFirst: ({ provider }: Embed) => `${sentenceCase(provider)} learns of your visit only once you load it.`,
    },
    comments: {
      title: (of: number) => (of === 0 ? 'Comments' : comments(of)),
      more: (shown: number, of: number) => `The first ${number(shown)} of ${comments(of)} are shown.`,
      none: 'Nobody has commented yet.',
      closed: 'Comments on this story are closed.',
      by: (name: string) => `Comment by ${name}`,
      on: (headline: string) => `Comments on ${headline}`,
      reply: 'Reply',
      replyTo: (name: string) => `Reply to ${name}`,
    },
    reply: {
      title: 'Leave a reply',
      note: 'Your email address will not be published. Required fields are marked',
      fields: { text: 'Comment', name: 'Name', email: 'Email', site: 'Website' },
      trap: 'Leave this empty',
      send: 'Post comment',
      wrong: 'Your comment was not sent',
      back: 'Back to the story',
      outcome: {
        pending: { title: 'Thank you for your comment', text: 'It is awaiting moderation and will appear under the story once an editor has approved it.' },
        approved: { title: 'Thank you for your comment', text: 'It is published under the story.' },
      },
      /** Said beside the form while its page stays where it is. */
      inPlace: {
        sending: 'Sending…',
        pending: 'Thank you. Your comment is awaiting moderation.',
        approved: 'Thank you. Your comment is published.',
        wrong: 'Your comment was not sent.',
      },
      refused: {
        'story-gone': 'This story is no longer available, so it takes no more comments.',
        'thread-closed': 'Comments on this story have been closed.',
        'parent-gone': 'The comment you replied to is no longer there. You can still send this as a comment on the story.',
        unavailable: 'Comments cannot be taken just now. Everything you typed is still here: please try again in a minute.',
        foreign: 'This form was not sent from one of our pages, so it was not accepted. Everything you typed is still here: send it again from this page.',
        'too-large': 'That was too long to be read. Please shorten your comment and send it again.',
      } satisfies Record<ReplyRefusal | 'unavailable' | 'foreign' | 'too-large', string>,
      faults: {
        'story-unknown': 'This form does not say which story it belongs to. Open the story again.',
        'name-missing': 'Enter your name.',
        'name-long': `Keep your name under ${number(commentLimits.name)} characters.`,
        'email-missing': 'Enter your email address. It will not be published.',
        'email-malformed': 'Enter a full email address, such as name@example.org.',
        'site-malformed': 'Enter a web address such as https://example.org, or leave it empty.',
        'site-long': `Keep the address under ${number(commentLimits.site)} characters.`,
        'text-missing': 'Write your reply.',
        'text-long': `Keep your reply under ${number(commentLimits.text)} characters.`,
      } satisfies Record<ReplyFault, string>,
    },
    preview: {
      label: 'Preview',
      title: (headline: string) => `Preview: ${headline}`,
      unpublished: 'Preview, not published.',
      newerDraft: 'Preview of the newest draft. Readers see an earlier version.',
      pleaseKeep: 'It may still change. Please do not pass it on.',
      expires: 'This link expires on',
      waiting: 'The preview appears here in a moment.',
      loggedOut: 'The newsroom does not let this preview be shown any more. You may have been logged out: log in again and open the story anew.',
      trashed: 'This story is in the trash.',
      refused: {
        unknown: { title: 'There is no such preview', text: 'The address may have been cut off on its way to you. Ask whoever sent it for the whole link.' },
        expired: { title: 'This preview has ended', text: 'Preview links work for a few days only. If you still need to see the story, ask whoever sent you the link for a new one.' },
        revoked: { title: 'This preview was taken back', text: 'The newsroom has closed this link. If you still need to see the story, ask whoever sent it to you.' },
        gone: { title: 'This story is no longer there', text: 'The newsroom has put the story away. If you have questions about it, ask whoever sent you the link.' },
      } satisfies Record<PreviewRefusal, { title: string; text: string }>,
      gaps: {
        headline: 'No headline yet',
        section: 'No section yet',
        block: 'This part is not finished yet.',
        unknown: (type: string) => `This part, “${type}”, is not known to the paper: readers will not see it.`,
      } satisfies PreviewGaps,
    },
  }
}
