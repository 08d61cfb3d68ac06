using System.Net;
using System.Net.Http.Json;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Hotels;

[Collection(HostCollection.Name)]
public sealed class CreateHotelTests(HotelHost host)
{
    [Fact]
    public async Task A_new_hotel_is_listed_and_audited()
    {
        using var administrator = await host.AdministratorAsync();
        var code = Given.NewHotelCode();

        using var answer = await administrator.PostAsJsonAsync("/api/v1/hotels", Given.HotelBody(code));

        await answer.ShouldBeAsync(HttpStatusCode.Created);
        var id = (await answer.JsonAsync()).GetProperty("id").GetGuid();
        Assert.Equal($"/api/v1/hotels/{id}", answer.Headers.Location?.ToString());
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        var listed = await administrator.GetJsonAsync("/api/v1/hotels?limit=200&sort=-createdAt");
        Assert.Contains(listed.GetProperty("items").EnumerateArray(), hotel => hotel.GetProperty("id").GetGuid() == id && hotel.GetProperty("cryptoProfile").GetString() == "intl");
    }

    [Fact]
    public async Task A_code_already_taken_is_refused()
    {
        using var administrator = await host.AdministratorAsync();
        var code = Given.NewHotelCode();
        using var first = await administrator.PostAsJsonAsync("/api/v1/hotels", Given.HotelBody(code));
        await first.ShouldBeAsync(HttpStatusCode.Created);

        using var second = await administrator.PostAsJsonAsync("/api/v1/hotels", Given.HotelBody(code));

        await second.ShouldBeProblemAsync(HttpStatusCode.Conflict, "hotels.code-taken");
    }

    [Fact]
    public async Task Missing_and_malformed_members_are_named_without_echo()
    {
        using var administrator = await host.AdministratorAsync();

        using var missing = await administrator.PostAsJsonAsync("/api/v1/hotels", new { code = "ABC" });
        using var malformed = await administrator.PostAsJsonAsync("/api/v1/hotels", Given.HotelBody("no spaces!"));
        using var unknownProfile = await administrator.PostAsJsonAsync("/api/v1/hotels", Given.HotelBody(Given.NewHotelCode(), "rot13"));

        var problem = await missing.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.Contains("legalEntity", problem.GetProperty("errors").ToString(), StringComparison.Ordinal);
        problem = await malformed.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.Equal("code", problem.GetProperty("errors")[0].GetProperty("name").GetString());
        Assert.DoesNotContain("no spaces", problem.ToString(), StringComparison.Ordinal);
        problem = await unknownProfile.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
        Assert.DoesNotContain("rot13", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_request_twice_is_one_hotel()
    {
        using var administrator = await host.AdministratorAsync();
        var body = Given.HotelBody(Given.NewHotelCode());
        var key = Guid.NewGuid().ToString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAsync(administrator, key, body)));
        using var other = await SendAsync(administrator, key, Given.HotelBody(Given.NewHotelCode()));

        var ids = new HashSet<Guid>();
        foreach (var answer in answers)
        {
            await answer.ShouldBeAsync(HttpStatusCode.Created);
            ids.Add((await answer.JsonAsync()).GetProperty("id").GetGuid());
        }

        Assert.Single(ids);
        await other.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.idempotency-key-reused");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        var hotel = await host.HotelAsync();
        using var frontDesk = await host.StaffAsync(hotel, "frontDesk");
        using var anonymous = host.Anonymous();

        using var forbidden = await frontDesk.PostAsJsonAsync("/api/v1/hotels", Given.HotelBody(Given.NewHotelCode()));
        using var nobody = await anonymous.PostAsJsonAsync("/api/v1/hotels", Given.HotelBody(Given.NewHotelCode()));

        var problem = await forbidden.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "request.forbidden");
        Assert.Equal("hotels:create", problem.GetProperty("permission").GetString());
        await nobody.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string key, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/hotels") { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key);
        return await client.SendAsync(request);
    }
}
