using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using HotelPrivacy.Integration.Tests.Hosting;
using Microsoft.Playwright;

namespace HotelPrivacy.Browser.Tests.Hosting;

/// <summary>One person at one browser. Whatever the console complains about, and every request that leaves the server, fails the test at the end.</summary>
public sealed class Visit : IAsyncDisposable
{
    private static readonly AxeRunOptions Wcag = new() { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa") };
    private readonly IBrowserContext context;
    private readonly ApiProcess server;
    private readonly List<string> complaints = [];
    private string email = HotelHost.AdminEmail;

    public Visit(IBrowserContext context, IPage page, ApiProcess server)
    {
        (this.context, this.server) = (context, server);
        Page = page;
        page.SetDefaultTimeout(15_000);
        page.Console += (_, message) => Note(message.Type is "error" or "warning" && !Expected(message.Text), message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.Request += (_, request) => Note(request.Url.StartsWith("http", StringComparison.Ordinal) && new Uri(request.Url).Authority != server.Address.Authority, $"request to {request.Url}");
    }

    public IPage Page { get; }

    /// <summary>Signs in as the administrator, or as another of the demo hotel's people, and waits for the first page.</summary>
    public async Task SignInAsync(string address = HotelHost.AdminEmail)
    {
        email = address;
        await Page.GotoAsync("/login");
        await Page.Locator("input[name=email]").FillAsync(email);
        await Page.Locator("input[name=password]").FillAsync(HotelHost.AdminPassword);
        await Page.Locator("button[type=submit]").ClickAsync();
        await ShouldBeAtAsync("/app/");
        await SettledAsync();
    }

    /// <summary>Posts to the API as whoever is signed in, past the pages.</summary>
    public async Task<JsonElement> PostAsync(string route, object body)
    {
        using var client = await server.SignInAsync(email, HotelHost.AdminPassword);
        using var answer = await client.PostAsJsonAsync(route, body);
        await answer.ShouldBeAsync(System.Net.HttpStatusCode.Created);
        return await answer.JsonAsync();
    }

    /// <summary>The hotel in view when nothing is chosen: the first of the person's hotels.</summary>
    public async Task<Guid> HotelAsync()
    {
        using var client = await server.SignInAsync(email, HotelHost.AdminPassword);
        return (await client.GetJsonAsync("/api/v1/me")).GetProperty("hotels")[0].GetProperty("id").GetGuid();
    }

    public async Task OpenAsync(string path)
    {
        await Page.GotoAsync(path);
        await SettledAsync();
    }

    /// <summary>The address, sooner or later. It asks again and again: waiting for the navigation itself misses one that happens as the waiting begins.</summary>
    public Task ShouldBeAtAsync(string path) =>
        Assertions.Expect(Page).ToHaveURLAsync(new Regex($"^{Regex.Escape(server.Address.GetLeftPart(UriPartial.Authority))}{Regex.Escape(path)}"), new() { Timeout = 15_000 });

    /// <summary>Waits until the page has asked for all it needs.</summary>
    public Task SettledAsync() => Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

    /// <summary>No barrier that a machine can find (WCAG 2.2 AA), and no sideways scrolling.</summary>
    public async Task ShouldBeAccessibleAsync()
    {
        var result = await Page.RunAxe(Wcag);
        Assert.True(
            result.Violations.Length == 0,
            $"{Page.Url}: {string.Join("; ", result.Violations.Select(violation => $"{violation.Id} ({violation.Nodes.Length}): {violation.Nodes[0].Html}"))}");
        Assert.False(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"), $"{Page.Url} scrolls sideways");
    }

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        Assert.Empty(complaints);
    }

    // A refusal shown to the person is also a line in the console; the page's own faults are not.
    private static bool Expected(string text) => text.Contains("the server responded with a status of 4", StringComparison.Ordinal);

    private void Note(bool wrong, string what)
    {
        if (wrong)
        {
            complaints.Add(what);
        }
    }
}
