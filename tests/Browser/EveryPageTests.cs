using HotelPrivacy.Browser.Tests.Hosting;

namespace HotelPrivacy.Browser.Tests;

/// <summary>Every page, in both languages, on a desk and on a phone, light and dark: no barrier, no complaint in the console, nothing from elsewhere.</summary>
[Collection(DemoCollection.Name)]
public sealed class EveryPageTests(DemoServer demo)
{
    private static readonly string[] Pages =
    [
        "/app/board", "/app/board?control=7.2", "/app/work", "/app/transfers", "/app/guests", "/app/imports", "/app/notices", "/app/audit", "/app/keys", "/app/law",
        "/app/settings/hotels", "/app/settings/people", "/app/settings/reviews", "/app/settings/keys", "/app/me",
    ];

    [Theory]
    [InlineData("zh-CN", false, false)]
    [InlineData("en", false, true)]
    [InlineData("zh-CN", true, true)]
    [InlineData("en", true, false)]
    public async Task Pages_have_no_barrier(string language, bool phone, bool dark)
    {
        await using var visit = await demo.VisitAsync(language, phone, dark);
        await visit.Page.GotoAsync("/login");
        await visit.ShouldBeAccessibleAsync();
        await visit.SignInAsync();
        foreach (var page in Pages)
        {
            await visit.OpenAsync(page);
            Assert.NotEqual("", await visit.Page.Locator("h1").First.InnerTextAsync());
            await visit.ShouldBeAccessibleAsync();
        }
    }
}
