using HotelPrivacy.Browser.Tests.Hosting;
using HotelPrivacy.Integration.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HotelPrivacy.Browser.Tests;

[Collection(DemoCollection.Name)]
public sealed class SignInTests(DemoServer demo)
{
    [Theory]
    [InlineData("zh-CN", "邮箱或密码不正确。")]
    [InlineData("en", "E-mail and password do not fit together.")]
    public async Task A_wrong_password_is_refused_in_words(string language, string words)
    {
        await using var visit = await demo.VisitAsync(language);
        await visit.Page.GotoAsync("/login");
        await visit.Page.Locator("input[name=email]").FillAsync("nobody@example.com");
        await visit.Page.Locator("input[name=password]").FillAsync("not the password 1");
        await visit.Page.Locator("button[type=submit]").ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync(words);
        await visit.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task One_lands_where_one_wanted_stays_signed_in_over_a_reload_and_leaves_nothing_behind()
    {
        await using var visit = await demo.VisitAsync();
        await visit.Page.GotoAsync("/app/audit");
        await visit.ShouldBeAtAsync("/login");
        await visit.Page.Locator("input[name=email]").FillAsync(HotelHost.AdminEmail);
        await visit.Page.Locator("input[name=password]").FillAsync(HotelHost.AdminPassword);
        await visit.Page.Locator("button[type=submit]").ClickAsync();
        await visit.ShouldBeAtAsync("/app/audit");

        await visit.Page.ReloadAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("审计日志");
        var kept = await visit.Page.EvaluateAsync<string>("JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie");
        Assert.DoesNotContain("eyJ", kept, StringComparison.Ordinal);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "退出登录" }).ClickAsync();
        await visit.ShouldBeAtAsync("/login");
        await visit.Page.GotoAsync("/app/board");
        await visit.ShouldBeAtAsync("/login");
    }
}
