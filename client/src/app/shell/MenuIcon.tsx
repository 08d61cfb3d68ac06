const paths = {
  board: "M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z",
  work: "M2.5 9l2-6h7l2 6v4.5h-11zM2.5 9h3.3l.8 1.8h2.8l.8-1.8h3.3",
  transfers: "M2 5.5h11M10.5 3l2.5 2.5L10.5 8M14 10.5H3M5.5 8L3 10.5 5.5 13",
  guests: "M3 2.5h10v11H3zM8 8.2a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4zM5.3 11.5c.5-1.5 1.5-2 2.7-2s2.2.5 2.7 2",
  imports: "M8 2v8M5 7l3 3 3-3M2.5 11v2.5h11V11",
  notices: "M3.5 1.5h9v13h-9zM5.5 8l1.8 1.8L10.7 6",
  audit: "M3 2h10v12H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3",
  encryption: "M3.5 7h9v7h-9zM5.5 7V5a2.500 2.500 0 0 1 5 0v2M8 10v1.500",
  law: "M8 2v11M4 14h8M3 4.5h10M3 4.5L1.2 9h3.6zM13 4.5L11.2 9h3.6z",
  hotels: "M3 14V2.5h7V14M10 6h3v8M1.5 14h13M5.2 5.2h.1M7.7 5.2h.1M5.2 8h.1M7.7 8h.1M5.2 10.8h.1M7.7 10.8h.1",
  people:
    "M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1.5 13.5c.4-3 2-4.2 4.5-4.2s4.100 1.200 4.500 4.200M10.500 2.800a2.400 2.400 0 0 1 0 4.500M12 9.600c1.600.5 2.300 1.700 2.500 3.900",
  reviews: "M2.500 2.500h11v11h-11zM5 6l1 1 1.500-2M9 6h2.500M5 10.500l1 1 1.500-2M9 10.500h2.500",
  keys: "M5.500 13.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM7.700 8.300L13.500 2.500M11 5l2 2M9.500 6.500l1.500 1.500",
  menu: "M2 4h12M2 8h12M2 12h12",
  bell: "M4 11V7a4 4 0 0 1 8 0v4l1 1.500H3zM6.500 14h3",
  sun: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1v1.500M8 13.500V15M1 8h1.500M13.500 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1",
  moon: "M13 9.500A5.500 5.500 0 1 1 6.500 3a4.500 4.500 0 0 0 6.500 6.500z",
};

/** A name of an icon. */
export type MenuIconName = keyof typeof paths;

/** A line icon of 16 pixels, for the eye only: the word beside it is what is read out. */
export function MenuIcon({ name }: { name: MenuIconName }) {
  return (
    <svg
      className="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
