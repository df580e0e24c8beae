import css from './Icon.module.css'

/** The product's initial, at the start of the trail of links above every page. Its link is named by Payload. */
export const Icon = () => (
  <span className={css['icon']} aria-hidden="true">
    B
  </span>
)
