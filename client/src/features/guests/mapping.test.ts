import { describe, expect, it } from "vitest";
import { dateFormatOf } from "./dateFormat";
import { suggest } from "./mapping";

describe("suggest", () => {
  it("knows the headers hotels use, in Chinese and English", () => {
    expect(suggest(["编号", "姓名", "手机号码", "Check-in Date"], [], (field) => field)).toEqual({
      externalRef: "编号",
      fullName: "姓名",
      phone: "手机号码",
      arrival: "Check-in Date",
    });
  });

  it("leaves the columns of a stay out when nothing says the arrival", () => {
    expect(suggest(["id", "room", "status"], [], (field) => field)).toEqual({ externalRef: "id" });
  });

  it("reads the way dates are written from the birth dates", () => {
    expect(
      suggest(
        ["id", "Date of Birth"],
        [
          ["1", "31-12-1990"],
          ["2", "01-02-1991"],
        ],
        (field) => field,
      ),
    ).toMatchObject({
      birthDate: "Date of Birth",
      dateFormat: "dd-MM-yyyy",
    });
  });
});

describe("dateFormatOf", () => {
  it("says nothing when day and month could be either way round", () => {
    expect(dateFormatOf(["01-02-1990", "03-04-1991"])).toBeUndefined();
    expect(dateFormatOf(["12-31-1990", "01-02-1991"])).toBe("MM-dd-yyyy");
    expect(dateFormatOf(["31-02-1990"])).toBeUndefined();
    expect(dateFormatOf([])).toBeUndefined();
  });
});
