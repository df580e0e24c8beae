import type { Rule } from 'eslint'
import { requestPassedOn } from './requestPassedOn'
import { ruleTester } from './ruleTester'

const errors = [{ messageId: 'pass' }]

ruleTester.run('request-passed-on', requestPassedOn as unknown as Rule.RuleModule, {
  valid: [
    'req.payload.find({ collection: "articles", req })',
    'req.payload.update({ collection: "articles", req: args.req })',
    'req.payload.find({ ...query })',
    'req.payload.find(query)',
    'req.payload.logger.info({ msg: "x" })',
    'req.payload.jobs.queue({ task: "deliver", input, req })',
    'req.payload.db.updateOne({ collection: "a", id, data, req })',
    'req.payload.db.collections.articles.find({})',
    'async function seed(payload) { await payload.create({ collection: "authors", data }) }',
    'const payload = await getPayload({ config }); payload.find({ collection: "articles" })',
    'const { payload } = req; payload.find({ collection: "articles", req })',
    'list.find((item) => item.id === id)',
  ],
  invalid: [
    { code: 'req.payload.find({ collection: "articles" })', errors },
    { code: 'args.req.payload.updateGlobal({ slug: "site", data })', errors },
    { code: 'req.payload.count()', errors },
    { code: 'req.payload.jobs.queue({ task: "deliver", input })', errors },
    { code: 'req.payload.db.updateOne({ collection: "a", id, data })', errors },
    { code: 'const { payload } = req; payload.create({ collection: "a", data })', errors },
    { code: 'const payload = req.payload; payload.delete({ collection: "a", id })', errors },
    { code: 'const hook = async ({ req: { payload } }) => payload.findByID({ collection: "a", id })', errors },
    { code: 'const hook = async ({ doc, req }) => { await req.payload.duplicate({ collection: "a", id }) }', errors },
  ],
})
