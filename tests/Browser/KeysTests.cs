using HotelPrivacy.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace HotelPrivacy.Browser.Tests;

/// <summary>The keys of a hotel: what they are, a rotation that is watched, and its proof.</summary>
[Collection(DemoCollection.Name)]
public sealed class KeysTests(DemoServer demo)
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patience = new() { Timeout = 120_000 };

    [Fact]
    public async Task A_compromise_drill_is_started_watched_and_proven()
    {
        await using var visit = await demo.VisitAsync("en");
        await visit.SignInAsync();
        await visit.OpenAsync("/app/keys");
        var keys = visit.Page.GetByRole(AriaRole.List, new() { Name = "Key-encryption keys" });
        var versions = await keys.Locator("h3").CountAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Rotate key" }).ClickAsync();
        await visit.Page.GetByLabel("Reason").SelectOptionAsync("compromise");
        await visit.ShouldBeAccessibleAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Rotate", Exact = true }).ClickAsync();

        var rotation = visit.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = $"{versions} → {versions + 1}" });
        await Assertions.Expect(rotation.GetByText("Completed")).ToBeVisibleAsync(Patience);
        await Assertions.Expect(keys.GetByText("Compromised", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(keys.Locator("h3")).ToHaveCountAsync(versions + 1);
        await rotation.GetByRole(AriaRole.Button, new() { Name = "Show proof" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("No data key is left under an old key")).ToBeVisibleAsync();
        await visit.ShouldBeAccessibleAsync();
    }
}
