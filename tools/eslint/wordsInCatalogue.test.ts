import type { Rule } from 'eslint'
import { ruleTester } from './ruleTester'
import { wordsInCatalogue } from './wordsInCatalogue'

const errors = [{ messageId: 'move' }]

ruleTester.run('words-in-catalogue', wordsInCatalogue as unknown as Rule.RuleModule, {
  valid: [
    '<p>{words.none}</p>',
    '<p>{words.title} · {name}: <b>{count}</b> *</p>',
    '<p> {" "} {"· "}</p>',
    '<p>{count > 0 && <b>{count}</b>}</p>',
    '<title>{`${title} · ${site.title}`}</title>',
    '<a href="/archive" rel="prev" className="next page" data-way="copy">{words.next}</a>',
    '<img alt="" title={words.title} />',
    '<Picture sizes="(width >= 44rem) 41rem, 92vw" shows={["section"]} />',
    '<Notice title={words.title} />',
    'const kind = "Correction"',
    '<p hidden>{list.map((item) => item.name)}</p>',
  ],
  invalid: [
    { code: '<p>Nothing yet</p>', errors },
    { code: '<p>لا شيء بعد</p>', errors },
    { code: '<>Preview</>', errors },
    { code: '<p>{"Nothing yet"}</p>', errors },
    { code: '<p>{open ? "Open" : words.closed}</p>', errors },
    { code: '<p>{open && "Open"}</p>', errors },
    { code: '<p>{name ?? "Nobody"}</p>', errors },
    { code: '<p>{"By " + name}</p>', errors },
    { code: '<p>{`By ${name}`}</p>', errors },
    { code: '<p>{kind}, <Time /></p>', errors },
    { code: '<nav aria-label="Sections" />', errors },
    { code: '<nav aria-label={open ? "open" : undefined} />', errors },
    { code: '<img alt="harbour" />', errors },
    { code: '<input placeholder={`name`} />', errors },
    { code: '<a title="more" />', errors },
    { code: '<StoryList empty="No stories yet." />', errors },
    { code: '<ListPage above="Series" />', errors },
  ],
})
