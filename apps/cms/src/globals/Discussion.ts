import { commentLimits } from '@broadsheet/contract'
import { defaultPolicy, spamThresholds } from '@broadsheet/newsroom'
import type { Condition, Field, GlobalConfig } from 'payload'
import { allow } from '../access/allow'
import { refuseStaleGlobal } from '../saving/refuseStaleEdit'

const switchedOn = (name: string, label: string, description?: string): Field => ({
  name,
  label,
  type: 'checkbox',
  defaultValue: true,
  ...(description === undefined ? {} : { admin: { description } }),
})

type More = { min?: number; max?: number; condition?: Condition }

const whole = (name: string, label: string, defaultValue: number, description: string, { min = 0, max = 1_000_000, condition }: More = {}): Field => ({
  name,
  label,
  type: 'number',
  required: true,
  defaultValue,
  min,
  max,
  admin: { description, width: '50%', ...(condition === undefined ? {} : { condition }) },
})

const list = (name: string, label: string, description: string): Field => ({
  name,
  label,
  type: 'textarea',
  maxLength: 100_000,
  admin: { description, rows: 6 },
})

/** The rules for comments, in words that somebody who ran a WordPress site knows. `policyOf` reads them. */
export const Discussion: GlobalConfig = {
  slug: 'discussion',
  label: 'Discussion',
  admin: { group: 'Newsroom', description: 'Each comment is held against all rules; which of them spoke stands beside it at the desk.' },
  access: { read: allow('read', 'discussion'), update: allow('update', 'discussion') },
  hooks: { beforeChange: [refuseStaleGlobal] },
  fields: [
    {
      type: 'collapsible',
      label: 'Whether readers may comment',
      fields: [
        switchedOn('open', 'Allow people to submit comments', 'Untick it to close every thread at once; what was said stays.'),
        {
          name: 'closedMessage',
          label: 'What readers are told meanwhile',
          type: 'text',
          maxLength: 300,
          admin: { condition: (data) => data['open'] === false, description: 'Empty for: “Comments are closed.”' },
        },
        { name: 'closesOld', label: 'Automatically close comments on old stories', type: 'checkbox', defaultValue: false },
        whole('closeAfterDays', 'Close comments when a story is older than … days', 14, 'Counted from its first publication.', { min: 1, max: 36_500, condition: (data) => data['closesOld'] === true }),
        {
          type: 'row',
          fields: [
            whole('minLength', 'Fewest characters', defaultPolicy.minLength, 'In a comment.', { min: 1, max: commentLimits.text }),
            whole('maxLength', 'Most characters', defaultPolicy.maxLength, 'In a comment.', { min: 1, max: commentLimits.text }),
          ],
        },
      ],
    },
    {
      type: 'collapsible',
      label: 'Comments in a rush',
      fields: [
        {
          type: 'row',
          fields: [
            whole('floodSeconds', 'Seconds between two comments', defaultPolicy.floodSeconds, 'From one email or address. 0 for no wait.', { max: 3600 }),
            whole('minSeconds', 'Seconds a person needs for the form', defaultPolicy.minSeconds, 'What is sent faster, from the page that is only a form, is held. 0 to not look.', { max: 60 }),
            whole('perHour', 'Most comments an hour', defaultPolicy.perHour, 'From one connection. 0 for no limit.'),
            whole('perDay', 'Most comments a day', defaultPolicy.perDay, 'From one connection. 0 for no limit.'),
          ],
        },
        switchedOn('holdRepeated', 'Hold a text that somebody posted within the last six minutes'),
      ],
    },
    {
      type: 'collapsible',
      label: 'Words and people',
      fields: [
        list('banned', 'Banned', 'One email, domain (example.org) or network address (192.0.2.0/24) a line. What they send is rejected, and they are not told.'),
        list('rejectedWords', 'Disallowed comment keys', 'One word or phrase a line. What holds one, in text, name, email, site or address, is rejected.'),
        list('heldWords', 'Comment moderation', 'One word or phrase a line. What holds one waits for a moderator.'),
        {
          name: 'wordMatching',
          label: 'How words are looked for',
          type: 'radio',
          required: true,
          defaultValue: defaultPolicy.wordMatching,
          options: [
            { value: 'words', label: 'As whole words, also when split: s p a m' },
            { value: 'substrings', label: 'Inside other words, too, as WordPress does: “press” is found in “WordPress”' },
          ],
        },
      ],
    },
    {
      type: 'collapsible',
      label: 'Spam',
      fields: [
        whole('maxLinks', 'Hold a comment if it contains … or more links', defaultPolicy.maxLinks, '0 to not count them.', { max: 100 }),
        switchedOn('judgesSpam', 'Compare with what was marked as spam here', 'Nothing leaves the newsroom for it.'),
        {
          type: 'row',
          admin: { condition: (data) => data['judgesSpam'] !== false },
          fields: [
            whole('spamHeld', 'Hold from … % on', Math.round(spamThresholds.hold * 100), 'How much it is like spam.', { min: 1, max: 100 }),
            whole('spamSure', 'Put with the spam from … % on', Math.round(spamThresholds.spam * 100), 'Nobody has to read it then.', { min: 1, max: 100 }),
          ],
        },
        switchedOn('holdDisposable', 'Hold comments with throw-away emails'),
      ],
    },
    {
      type: 'collapsible',
      label: 'Before a comment appears',
      fields: [
        { name: 'holdAll', label: 'Comment must be manually approved', type: 'checkbox', defaultValue: defaultPolicy.holdAll, admin: { description: 'Each one, whoever wrote it.' } },
        switchedOn('previouslyApproved', 'Comment author must have a previously approved comment', 'Under an email that the reader has confirmed. Then it appears at once.'),
        switchedOn('readsHistory', 'Hold comments by readers who were often rejected lately'),
        whole('rejectedShare', 'Often is … % or more', 30, 'Of what was decided on their comments within seven days.', { min: 1, max: 100, condition: (data) => data['readsHistory'] !== false }),
        {
          name: 'otherwise',
          label: 'A comment that no rule speaks about',
          type: 'radio',
          required: true,
          defaultValue: defaultPolicy.otherwise,
          options: [
            { value: 'pending', label: 'Waits for a moderator' },
            { value: 'approved', label: 'Appears at once' },
          ],
        },
      ],
    },
  ],
}
