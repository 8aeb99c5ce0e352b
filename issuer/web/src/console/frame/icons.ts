import type { Section } from "./route";

/** Line drawings on a 24 × 24 ground, stroked. */
export const icons: Record<Section | "shop", string> = {
  home: "M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-5h4v5",
  decide: "M12 4v16M5 20h14M5 7h14M5 7l-2.500 6h5zM19 7l-2.500 6h5z",
  programs: "M5 8h12v6a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5zM17 9.5h1.5a2.5 2.5 0 0 1 0 5H17M8.5 2.5c-1 1.2 1 1.8 0 3M13 2.5c-1 1.2 1 1.8 0 3",
  cards: "M3.5 6.5h17v11h-17zM7 10.5h.01M10.3 10.5h.01M13.6 10.5h.01M17 10.5h.01M7 14h.01M10.3 14h.01M13.6 14h.01",
  staff: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.2a6.5 6.5 0 0 1 3.5 5.8",
  devices: "M7 3h10v18H7zM10.5 18h3",
  stores: "M4 9l1.5-5h13L20 9M4 9a2.7 2.7 0 0 0 5.3 0 2.7 2.7 0 0 0 5.4 0A2.7 2.7 0 0 0 20 9M5.5 12v8h13v-8M10 20v-4.500h4V20",
  tills: "M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6",
  shop: "M4 9l1.5-5h13L20 9M4 9a2.7 2.7 0 0 0 5.3 0 2.7 2.7 0 0 0 5.4 0A2.7 2.7 0 0 0 20 9M5.5 12v8h13v-8M10 20v-4.500h4V20",
};
