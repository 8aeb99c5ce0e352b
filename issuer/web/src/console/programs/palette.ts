/** Grounds for a card that go with cream ink and with each other; their names stand in the texts as `console-colour-…`. */
export const palette = [
  { name: "roast", colour: "#7a3b1d" },
  { name: "ember", colour: "#b3431b" },
  { name: "berry", colour: "#8c2f4b" },
  { name: "plum", colour: "#5b3a6e" },
  { name: "ink", colour: "#24405e" },
  { name: "pine", colour: "#1f5a48" },
  { name: "honey", colour: "#e9b44c" },
  { name: "cream", colour: "#efe1c8" },
  { name: "night", colour: "#2a1a12" },
] as const;
