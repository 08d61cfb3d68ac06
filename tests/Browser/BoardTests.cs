using System.Text.RegularExpressions;
using HotelPrivacy.Browser.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HotelPrivacy.Browser.Tests;

[Collection(DemoCollection.Name)]
public sealed class BoardTests(DemoServer demo)
{
    [Theory]
    [InlineData("zh-CN", "尚不可移交")]
    [InlineData("en", "Not ready to hand over")]
    public async Task The_board_says_the_verdict_and_shows_all_controls_on_one_screen(string language, string verdict)
    {
        await using var visit = await demo.VisitAsync(language);
        await visit.SignInAsync();

        await Expect(visit.Page.GetByText(verdict)).ToBeVisibleAsync();
        var cells = visit.Page.Locator("a.cell");
        await Expect(cells).ToHaveCountAsync(66);
        var last = await cells.Last.BoundingBoxAsync();
        Assert.True(last!.Y + last.Height <= 900, $"the last control ends at {last.Y + last.Height}");
    }

    [Fact]
    public async Task A_control_opens_its_facts_by_keyboard_and_gives_the_focus_back()
    {
        await using var visit = await demo.VisitAsync();
        await visit.SignInAsync();
        var cell = visit.Page.Locator("[id='control-7.2']");
        await cell.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        var drawer = visit.Page.GetByRole(AriaRole.Dialog);
        await Expect(drawer).ToBeVisibleAsync();
        await Expect(drawer).ToContainTextAsync("600");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("control=7.2"));
        await visit.ShouldBeAccessibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(drawer).ToBeHiddenAsync();
        await Expect(cell).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Somebody_without_the_permission_is_not_offered_the_page()
    {
        await using var visit = await demo.VisitAsync();
        await visit.SignInAsync("frontdesk@example.com");

        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "住客保险库" }).First).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "审计日志" })).ToHaveCountAsync(0);
    }
}
