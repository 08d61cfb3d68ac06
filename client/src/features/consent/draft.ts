import type { Schema } from "@/api/client";

type Content = Schema<"NoticeContent">;
type Text = Schema<"LocalText">;

/** A purpose while it is written; lists are written with commas. */
export interface PurposeDraft {
  key: number;
  code: string;
  name: Text;
  basis: Schema<"LegalBasis">;
  categories: string;
  sensitive: boolean;
  recipients: string;
  retention: string;
}

/** A notice while it is written. */
export interface NoticeDraft {
  title: Text;
  body: Text;
  handlerName: string;
  handlerContact: string;
  retention: Text;
  rights: Text;
  purposes: PurposeDraft[];
}

const text = (given: Text | null | undefined): Text => given ?? { zh: "", en: "" };
const list = (given: string[] | null | undefined) => (given ?? []).join(", ");
const parts = (given: string) =>
  given
    .split(/[,，、]/)
    .map((part) => part.trim())
    .filter(Boolean);
const written = (given: Text) => (given.zh.trim() || given.en.trim() ? given : null);

let keys = 0;

/** An empty purpose. */
export const newPurpose = (): PurposeDraft => ({
  key: keys++,
  code: "",
  name: text(null),
  basis: "consent",
  categories: "",
  sensitive: false,
  recipients: "",
  retention: "",
});

/** Begins with what a notice says already. */
export const toDraft = (content: Content | undefined): NoticeDraft => ({
  title: text(content?.title),
  body: text(content?.body),
  handlerName: content?.handler?.name ?? "",
  handlerContact: content?.handler?.contact ?? "",
  retention: text(content?.retention),
  rights: text(content?.rights),
  purposes: content?.purposes.map((purpose) => ({
    ...newPurpose(),
    code: purpose.code,
    name: text(purpose.name),
    basis: purpose.basis,
    categories: list(purpose.categories),
    sensitive: purpose.sensitive,
    recipients: list(purpose.recipients),
    retention: purpose.retention ?? "",
  })) ?? [newPurpose()],
});

/** What is sent: a part nobody wrote is absent, not empty. */
export const toContent = (draft: NoticeDraft): Content => ({
  title: written(draft.title),
  body: written(draft.body),
  handler: { name: draft.handlerName.trim() || null, contact: draft.handlerContact.trim() || null },
  retention: written(draft.retention),
  rights: written(draft.rights),
  purposes: draft.purposes.map((purpose) => ({
    code: purpose.code.trim(),
    name: written(purpose.name),
    basis: purpose.basis,
    categories: parts(purpose.categories),
    sensitive: purpose.sensitive,
    recipients: parts(purpose.recipients),
    retention: purpose.retention || null,
  })),
});

/** Whether an element, of a purpose if one is given, is among those the law misses. */
export const lacks = (missing: readonly Schema<"MissingElement">[], element: string, purpose?: string) =>
  missing.some((each) => each.element === element && (each.purpose ?? undefined) === purpose);
