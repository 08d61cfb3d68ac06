using HotelPrivacy.Browser.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HotelPrivacy.Browser.Tests;

[Collection(DemoCollection.Name)]
public sealed class SettingsTests(DemoServer demo)
{
    [Fact]
    public async Task An_api_key_is_shown_once()
    {
        await using var visit = await demo.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync();
        await visit.OpenAsync("/app/settings/keys");
        await page.GetByRole(AriaRole.Button, new() { Name = "New" }).First.ClickAsync();
        var form = page.GetByRole(AriaRole.Dialog);
        await form.Locator("input[name=name]").FillAsync("Front office PMS");
        await form.Locator("input[value='consents:check']").CheckAsync();
        await form.Locator("button[type=submit]").ClickAsync();
        await Expect(form.Locator("[class*=mono], code, input[readonly]").First).ToBeVisibleAsync();
        await visit.ShouldBeAccessibleAsync();
        await form.GetByRole(AriaRole.Button).Last.ClickAsync();

        await visit.OpenAsync("/app/settings/keys");
        await Expect(page.GetByText("Front office PMS", new() { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_hotel_without_guests_or_transfer_says_what_to_do_next()
    {
        await using var visit = await demo.VisitAsync();
        await visit.SignInAsync();
        var made = await visit.PostAsync("/api/v1/hotels", new
        {
            code = $"EMPTY-{Guid.NewGuid():N}"[..20],
            name = new { zh = "空酒店", en = "Empty Hotel" },
            legalEntity = "空酒店有限公司",
            country = "CN",
            province = "浙江省",
            city = "杭州市",
            cryptoProfile = "intl",
        });
        var hotel = made.GetProperty("id").GetString();

        foreach (var (path, words) in new[] { ("board", "尚无转让项目"), ("guests", "保险库里还没有住客"), ("notices", "还没有告知书"), ("imports", "还没有导入过"), ("transfers", "尚无转让项目") })
        {
            await visit.OpenAsync($"/app/{path}?hotel={hotel}");
            await Expect(visit.Page.Locator("#content")).ToContainTextAsync(words);
            await visit.ShouldBeAccessibleAsync();
        }
    }

    [Fact]
    public async Task A_session_left_open_elsewhere_is_seen_and_ended()
    {
        const string password = Integration.Tests.Hosting.HotelHost.AdminPassword;
        await using var visit = await demo.VisitAsync("en");
        await visit.SignInAsync();
        var email = $"{Guid.NewGuid():N}@example.com";
        await visit.PostAsync("/api/v1/staff", new { hotelId = await visit.HotelAsync(), name = "Zhao Min", email, positionCode = "frontDesk", password });
        await using var elsewhere = await demo.VisitAsync("en");
        await elsewhere.SignInAsync(email);
        await using var here = await demo.VisitAsync("en");
        await here.SignInAsync(email);
        await here.OpenAsync("/app/me");
        var sessions = here.Page.Locator(".sessions > li");
        await Expect(sessions).ToHaveCountAsync(2);
        await Expect(sessions.Filter(new() { HasText = "This one" })).ToHaveCountAsync(1);

        await here.Page.GetByRole(AriaRole.Button, new() { Name = "End all others" }).First.ClickAsync();
        await here.ShouldBeAccessibleAsync();
        await here.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "End all others" }).ClickAsync();

        await Expect(sessions).ToHaveCountAsync(1);
        await here.ShouldBeAccessibleAsync();
        await elsewhere.Page.GotoAsync("/app/me");
        await elsewhere.ShouldBeAtAsync("/login");
        await visit.OpenAsync("/app/settings/people");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Manage: Zhao Min" }).ClickAsync();
        await Expect(visit.Page.Locator(".manage .sessions > li")).ToHaveCountAsync(1);
        await visit.ShouldBeAccessibleAsync();
    }
}
