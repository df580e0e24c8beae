import { plainLetters } from '../related/plainLetters'

/** Marks over letters of scripts in which people leave them out when they type; in others a mark makes another letter. */
const accents = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])\p{Mn}+/gu
/** Letters that no keyboard but their own has, and what is typed in their place. */
const typedAs = [['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['đ', 'd'], ['ð', 'd'], ['þ', 'th'], ['ł', 'l'], ['ı', 'i'], ['ё', 'е'], ['ى', 'ي']] as const

/** A word of a text in `language`, a BCP 47 tag, in the one form in which it is looked for: in lower case, without accents. */
export const foldWord = (word: string, language: string): string =>
  typedAs.reduce((text, [letter, typed]) => text.replaceAll(letter, typed), plainLetters(word).toLocaleLowerCase(language).normalize('NFD').replace(accents, '').normalize('NFC'))
