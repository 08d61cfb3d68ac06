using HotelPrivacy.Browser.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HotelPrivacy.Browser.Tests;

[Collection(DemoCollection.Name)]
public sealed class ReviewTests(DemoServer demo)
{
    [Fact]
    public async Task Access_is_reviewed_position_by_position()
    {
        await using var visit = await demo.VisitAsync("en");
        var page = visit.Page;
        await visit.SignInAsync();
        var made = await visit.PostAsync("/api/v1/hotels", new
        {
            code = $"REVIEW-{Guid.NewGuid():N}"[..20],
            name = new { zh = "复核酒店", en = "Review Hotel" },
            legalEntity = "复核酒店有限公司",
            country = "CN",
            province = "浙江省",
            city = "杭州市",
            cryptoProfile = "intl",
        });
        var hotelId = made.GetProperty("id").GetGuid();
        foreach (var name in new[] { "Qian Wei", "Sun Li" })
        {
            await visit.PostAsync("/api/v1/staff", new { hotelId, name, email = $"{Guid.NewGuid():N}@example.com", positionCode = "frontDesk", password = "a long enough passphrase 7" });
        }

        await visit.OpenAsync($"/app/settings/reviews?hotel={hotelId}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start a review" }).ClickAsync();
        var (kept, revoked, own) = (Row("Qian Wei"), Row("Sun Li"), Row("somebody else decides"));
        await Expect(kept).ToContainTextAsync("Never signed in");
        await Expect(own.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await visit.ShouldBeAccessibleAsync();

        await kept.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.Locator("textarea").FillAsync("Starts next week");
        await visit.ShouldBeAccessibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await Expect(kept).ToContainTextAsync("Starts next week");
        await revoked.GetByRole(AriaRole.Button, new() { Name = "Revoke" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Revoke" }).ClickAsync();
        await Expect(revoked).ToContainTextAsync("Revoked");

        await Expect(page.GetByText("2 of ")).ToBeVisibleAsync();
        await visit.ShouldBeAccessibleAsync();

        ILocator Row(string text) => page.Locator("tr.ant-table-row").Filter(new() { HasText = text });
    }
}
