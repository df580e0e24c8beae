'use client'

import css from './ShownElsewhere.module.css'

type Props = { scheme: 'light' | 'dark'; host: string; title: string; description: string; picture: string | null }

/** The card that networks and messengers show beside a link, in one of the two looks their readers choose. */
export function SocialCard({ scheme, host, title, description, picture }: Props) {
  return (
    <figure className={css['card']} data-scheme={scheme}>
      {picture !== null && <img src={picture} alt="" width={1200} height={630} />}
      <figcaption>
        <span className={css['host']}>{host}</span>
        <strong>{title}</strong>
        {description !== '' && <span className={css['summary']}>{description}</span>}
      </figcaption>
    </figure>
  )
}
