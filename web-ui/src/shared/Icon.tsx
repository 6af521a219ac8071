const paths = {
  today: "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
  posts: "M5 4h14v16H5zM8.500 8.500h7M8.500 12h7M8.500 15.500h4",
  review: "M4 12.500l5 5L20 6.500",
  comments: "M4 5h16v11H12l-4.500 4V16H4z",
  consent: "M12 3l7.500 3v5.500c0 4.500-3 7.800-7.500 9.500-4.500-1.700-7.500-5-7.500-9.500V6zM8.700 12l2.400 2.400L15.500 10",
  audit: "M12 7v5l3.500 2M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17z",
  check: "M5 12.500l4.500 4.500L19 7.500",
  cross: "M6.500 6.500l11 11M17.500 6.500l-11 11",
  question: "M8.500 9a3.500 3.500 0 1 1 5 3.200c-1 .5-1.500 1.100-1.500 2.300M12 18v.3",
  clock: "M12 7.500V12l3 2M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z",
  dash: "M6 12h12",
  plus: "M12 5v14M5 12h14",
  more: "M5.500 12h.01M12 12h.01M18.500 12h.01",
  link: "M10 14l9-9M13 5h6v6M18 14v5H5V6h5",
  photo: "M4 5h16v14H4zM4 16l5-5 4 4 2.500-2.500L20 17M15.500 9.500h.01",
  search: "M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15.500 15.500L20 20",
  back: "M14.500 6l-6 6 6 6",
  next: "M9.500 6l6 6-6 6",
  undo: "M8 6L4 10l4 4M4 10h10a5 5 0 0 1 0 10h-4",
  person: "M12 4.500a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.500 20c1-4 4-5.500 7.500-5.500s6.500 1.500 7.500 5.500",
  bell: "M6 10a6 6 0 0 1 12 0v4l2 3H4l2-3zM10 20h4",
  eye: "M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 9.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing that stands beside a word and is silent for screen readers. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false" style={{ flex: "none" }}>
      <path d={paths[name]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
