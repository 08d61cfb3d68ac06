import { expect, it } from "vitest";
import { lacks, toContent, toDraft } from "./draft";

const content = {
  title: { zh: "告知书", en: "Notice" },
  body: null,
  handler: { name: "酒店", contact: null },
  retention: null,
  rights: null,
  purposes: [
    {
      code: "marketing",
      name: { zh: "联系", en: "Contact" },
      basis: "consent" as const,
      categories: ["contact", "stay"],
      sensitive: false,
      recipients: [],
      retention: "P2Y",
    },
  ],
};

it("gives back what it was given, and leaves out what nobody wrote", () => {
  expect(toContent(toDraft(content))).toEqual(content);
});

it("takes Chinese commas in lists", () => {
  const draft = toDraft(content);
  const purposes = draft.purposes.map((purpose) => ({ ...purpose, recipients: "公安机关，平台、 物业" }));
  expect(toContent({ ...draft, purposes }).purposes[0]?.recipients).toEqual(["公安机关", "平台", "物业"]);
});

it("tells a purpose's missing element from the notice's", () => {
  const missing = [{ element: "retention" }, { element: "purposeName", purpose: "marketing" }];
  expect(lacks(missing, "retention")).toBe(true);
  expect(lacks(missing, "purposeName", "marketing")).toBe(true);
  expect(lacks(missing, "purposeName", "stay")).toBe(false);
});
