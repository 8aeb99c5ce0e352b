/** What a punch is drawn as: paths in a box of 24, filled with the colour at hand, holes by the even-odd rule. */
const drawings = {
  cup: "M4 8.5h13v.9h1.2a3.3 3.3 0 0 1 0 6.6h-1.6A6 6 0 0 1 11 20H10a6 6 0 0 1-6-6zm13 2.7v3c0 .1 0 .2 0 .3h1.1a1.65 1.65 0 0 0 0-3.3zM7.6 2.2c1.6 1.7-.6 2.7.7 4.5H6.7c-1.4-1.9.7-2.8-.5-4.5zm3.6 0c1.6 1.7-.6 2.7.7 4.5h-1.6c-1.4-1.9.7-2.8-.5-4.5zm3.6 0c1.6 1.7-.6 2.7.7 4.5h-1.6c-1.4-1.9.7-2.8-.5-4.5z",
  bean: "M17.9 3.4c3.6 2.6 3.7 8.4.2 12.8s-9.3 5.9-12.9 3.3-3.7-8.4-.2-12.8 9.3-5.9 12.9-3.3zM16.4 4.9c-1.2 4.3-3.1 5.2-5.3 6.6-2.3 1.4-4.1 3-4.6 6.3l1.5.7c.8-3 2.4-4.1 4.4-5.4 2.3-1.5 4.5-2.9 5.5-7.3z",
  bread: "M6.5 5h11a4.2 4.2 0 0 1 2 7.9V18a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 18v-5.1a4.2 4.2 0 0 1 2-7.9zm1.2 3.2 2.6 3.4 1.4-1-2.6-3.5zm4.3 0 2.6 3.4 1.4-1-2.6-3.5z",
  ice: "M12 2a5.5 5.5 0 0 1 5.5 5.5c0 .2 0 .4 0 .6a2 2 0 0 1-.5 3.9H7a2 2 0 0 1-.5-3.9 5.5 5.5 0 0 1 5.5-6.1zM7.5 13.5h9L12 22.5z",
  pizza: "M12 22 3 6.5C5.5 4.5 8.6 3.3 12 3.3s6.5 1.2 9 3.2zM5.7 7.1l.8 1.4c3.3-2.3 7.7-2.3 11 0l.8-1.4a11 11 0 0 0-12.6 0zM10 10.3a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8zm4.3 1.5a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6zm-2.4 3.6a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4z",
  flower: "M12 9.3a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4zM12 2.2a3.7 3.7 0 0 1 3.5 4.9 3.7 3.7 0 0 1 5.7 3.2 3.7 3.7 0 0 1-3.4 3.7 3.7 3.7 0 0 1-.9 6.5 3.7 3.7 0 0 1-4.9-1.9 3.7 3.7 0 0 1-6.5.9 3.7 3.7 0 0 1 .7-5.5 3.7 3.7 0 0 1-3.4-3.7 3.7 3.7 0 0 1 5.7-3.2A3.7 3.7 0 0 1 12 2.2zM12 7.3a4.7 4.7 0 1 0 0 9.4 4.7 4.7 0 0 0 0-9.4z",
  scissors: "M6 3.5a3.2 3.2 0 0 1 2.9 4.6l2.6 2L19.5 4h2.4l-8 7.9 8 8.1h-2.4l-8-6.3-2.6 2A3.2 3.2 0 1 1 7.7 14l2.2-2.1L7.7 9.8A3.2 3.2 0 1 1 6 3.5zm0 1.7a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zm0 10.6a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z",
  leaf: "M20.5 3.5c.8 8.7-2 15.2-9.5 15.2-1.7 0-3.2-.4-4.4-1.2L4.7 20.5l-1.4-1 2-3c-.9-1.2-1.3-2.6-1.3-4.2 0-5.7 6-8.8 16.5-8.8zM16.5 7.2c-4.6 1.2-7.7 3.7-9.4 7.7l1.5.8c1.5-3.5 4.2-5.9 8.3-7z",
  heart: "M12 20.5C6.4 16.3 3 13 3 9a4.8 4.8 0 0 1 9-2.4A4.8 4.8 0 0 1 21 9c0 4-3.4 7.3-9 11.5z",
  star: "M12 2.5l2.8 6 6.5.8-4.8 4.5 1.2 6.5L12 17.1l-5.7 3.2 1.2-6.5L2.7 9.3l6.5-.8z",
} as const;

export type IconName = keyof typeof drawings;

export const iconNames = Object.keys(drawings) as IconName[];

/** Emoji for which we have a drawing that takes the card's colours. */
const emoji: Record<string, IconName> = {
  "☕": "cup", "🍵": "cup", "🫘": "bean", "🍞": "bread", "🥖": "bread", "🥐": "bread", "🍦": "ice", "🍨": "ice", "🍕": "pizza",
  "🌸": "flower", "🌷": "flower", "🌼": "flower", "💐": "flower", "✂": "scissors", "💇": "scissors", "🌿": "leaf", "🍃": "leaf",
  "❤": "heart", "♥": "heart", "⭐": "star", "🌟": "star",
};

/** The drawing of an icon, or `null` when it is to be written as the emoji that it is. */
export function drawing(icon: string): string | null {
  const bare = icon.replace(/\uFE0F/g, "");
  const name = bare in drawings ? (bare as IconName) : emoji[bare];
  return name === undefined ? null : drawings[name];
}
