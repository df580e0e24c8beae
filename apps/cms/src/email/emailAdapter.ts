import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import { env } from '../env'
import { fileTransport } from './fileTransport'

/** Whether mail leaves the machine; otherwise it is written to a folder, and the newsroom says so. */
export const mailLeaves = env.SMTP_HOST !== undefined

/** Mail by SMTP where it is configured, else as `.eml` files that any mail program opens. */
export const emailAdapter = nodemailerAdapter({
  defaultFromAddress: env.SMTP_FROM,
  defaultFromName: 'Broadsheet newsroom',
  skipVerify: true,
  transport:
    env.SMTP_HOST === undefined
      ? nodemailer.createTransport(fileTransport)
      : nodemailer.createTransport({
          host: env.SMTP_HOST,
          port: env.SMTP_PORT,
          secure: env.SMTP_PORT === 465,
          ...(env.SMTP_USER ? { auth: { user: env.SMTP_USER, pass: env.SMTP_PASSWORD } } : {}),
        }),
})
