import { commitTransaction, type CollectionBeforeOperationHook } from 'payload'

/**
 * Payload counts requests for a new password by a write outside the transaction the operation itself has just opened,
 * which would wait for ever where a database has one writer. There is nothing in that transaction yet, so it ends here.
 */
export const outsideTransaction: CollectionBeforeOperationHook = async (args) => {
  const { req } = args
  if (Reflect.get(args, 'operation') === 'forgotPassword' && req.transactionID !== undefined) await commitTransaction(req)
}
