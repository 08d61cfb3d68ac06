using HotelPrivacy.Browser.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HotelPrivacy.Browser.Tests;

/// <summary>The main job in the browser: guests come in from a PMS, are found again, shown for a purpose, and every step is in the proof.</summary>
[Collection(DemoCollection.Name)]
public sealed class MainJourneyTests(DemoServer demo)
{
    private const string Phone = "+86 199 0571 4242";

    [Fact]
    public async Task Guests_are_imported_found_shown_for_a_purpose_and_proven()
    {
        await using var visit = await demo.VisitAsync();
        var page = visit.Page;
        await visit.SignInAsync();

        await visit.OpenAsync("/app/imports");
        await page.GetByRole(AriaRole.Radio, new() { Name = "CSV" }).CheckAsync();
        await page.GetByLabel("文件（可以是 .gz 压缩文件）").SetInputFilesAsync(new FilePayload
        {
            Name = "住客.csv",
            MimeType = "text/csv",
            Buffer = System.Text.Encoding.UTF8.GetBytes($"id,fullName,phone\nJ-1,苏晚晴,{Phone}\nJ-2,D'Angelo <b>Ana</b>,\n,nobody,\n"),
        });
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "列映射" })).ToBeVisibleAsync();
        await page.GetByLabel("住客编号", new() { Exact = true }).FillAsync("id");
        await visit.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "上传并导入" }).ClickAsync();
        await Expect(page.GetByText("导入已完成。")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(page.GetByText("缺少住客编号")).ToBeVisibleAsync();
        await visit.ShouldBeAccessibleAsync();

        await visit.OpenAsync("/app/guests");
        await page.GetByLabel("完整内容，精确匹配").FillAsync(Phone.Replace(" ", "", StringComparison.Ordinal));
        await page.GetByLabel("目的（必选）").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByRole(AriaRole.Button, new() { Name = "查找", Exact = true }).ClickAsync();
        await Expect(page.GetByText("找到 1 位")).ToBeVisibleAsync();
        Assert.DoesNotContain("4242", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Table, new() { Name = "查找住客" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await visit.SettledAsync();

        await Expect(page.GetByText("苏晚晴")).ToHaveCountAsync(0);
        await page.GetByLabel("目的（必选）").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByRole(AriaRole.Button, new() { Name = "显示手机号" }).ClickAsync();
        await Expect(page.GetByText(Phone)).ToBeVisibleAsync();
        await visit.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "立即遮盖手机号" }).ClickAsync();
        await Expect(page.GetByText(Phone)).ToHaveCountAsync(0);
        await Expect(page.GetByText("显示住客信息").First).ToBeVisibleAsync();
        Assert.DoesNotContain("5714242", await page.EvaluateAsync<string>("JSON.stringify({ ...localStorage, ...sessionStorage })"), StringComparison.Ordinal);

        await visit.OpenAsync("/app/audit");
        await page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Button).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "核对证明" }).ClickAsync();
        await Expect(page.GetByText("已证明：检查点所指的日志包含这条记录的原文")).ToBeVisibleAsync();
        await visit.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task A_text_from_a_file_is_shown_as_text()
    {
        await using var visit = await demo.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync();
        var hotel = await visit.HotelAsync();
        await visit.PostAsync("/api/v1/guests", new { hotelId = hotel, externalRef = "X-1", profile = new { fullName = "<script>alert(1)</script>" } });

        await visit.OpenAsync("/app/guests");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Guest number" }).FillAsync("X-1");
        await page.GetByRole(AriaRole.Table, new() { Name = "All guests (masked)" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await page.GetByLabel("Purpose (required)").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Show: Name" }).ClickAsync();
        await Expect(page.GetByText("<script>alert(1)</script>")).ToBeVisibleAsync();
    }
}
