'use client'

let canvas: CanvasRenderingContext2D | null = null

/** How wide `text` is in CSS pixels, set in `font` (as CSS writes it). */
export function textWidth(text: string, font: string): number {
  canvas ??= document.createElement('canvas').getContext('2d')
  if (canvas === null) return 0
  canvas.font = font
  return canvas.measureText(text).width
}

/** The type search results are set in. */
const searchFonts = { title: '20px Arial, "Liberation Sans", sans-serif', description: '14px Arial, "Liberation Sans", sans-serif' } as const

export const titleWidth = (text: string) => textWidth(text, searchFonts.title)
export const descriptionWidth = (text: string) => textWidth(text, searchFonts.description)
