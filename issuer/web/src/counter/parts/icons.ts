/** Drawings on a field of 24, as strokes. */
export const icons = {
  check: "M4.5 12.8 9.6 18 19.5 6.8",
  cross: "M6.2 6.2 17.8 17.8M17.8 6.2 6.2 17.8",
  hands: "M12 4.5v8l5 3.5",
  cameraOff: "M9.5 5.5h5.7L16.8 8h3.7v9.5M17.5 19h-14V8h3.2M9 11.5a3.5 3.5 0 0 0 4.8 4.8M3 3l18 18",
  clock: "M12 7v5.4l3.6 2.1M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z",
  waiting: "M6 3.5h12M6 20.5h12M7.5 3.5v3.7L12 12l4.5-4.8V3.5M7.5 20.5v-3.7L12 12l4.5 4.8v3.7",
  gift: "M4 11.5h16v8.5H4zM3 7.5h18v4H3zM12 7.5V20M12 7.5C9.5 7.5 7.5 6.6 7.5 5s2.7-2.3 4.5 2.5C13.8 2.7 16.5 3.4 16.5 5s-2 2.5-4.5 2.5z",
  undo: "M8.5 5 4 9.5 8.5 14M4.5 9.5h9a5.5 5.5 0 0 1 0 11H10",
  camera: "M3.5 8h3.7l1.6-2.5h6.4L16.8 8h3.7v11h-17zM12 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z",
  torch: "M13.5 2.5 5.5 13.5h5.5l-1 8 8.5-11.5h-5.7z",
  more: "M5 7.5h14M5 12h14M5 16.5h9",
  erase: "M9 5.5h11v13H9L3.5 12zM12 9.5l5 5M17 9.5l-5 5",
  leave: "M14 4.5H5v15h9M10 12h10.5M17 8.5l3.5 3.5-3.5 3.5",
  scan: "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  alert: "M12 4 2.8 20h18.4zM12 10v4.5M12 17.1v.4",
} as const;

export type IconName = keyof typeof icons;
