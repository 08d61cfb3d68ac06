using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using HotelPrivacy.AccessControl.Model;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Kernel.Slices;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>
/// Every route × every job position × own and foreign hotel. What each must answer follows from the permission the route declares and from what the
/// position holds; only how to address a route is written down (<see cref="Routes"/>).
/// </summary>
[Collection(HostCollection.Name)]
public sealed class AccessMatrixTests(HotelHost host)
{
    private const string Unauthenticated = "urn:hotelprivacy:request:unauthenticated";
    private const string Forbidden = "urn:hotelprivacy:request:forbidden";

    private readonly IReadOnlyList<Position> positions = host.Services.GetRequiredService<Positions>().All;
    private readonly IReadOnlyDictionary<string, string?> permissions = DeclaredBy(host);
    private readonly ConcurrentBag<string> wrong = [];
    private int asked;

    [Fact]
    public void The_table_names_every_route_and_no_other()
    {
        var table = Routes.Of(host).Select(route => route.Name).ToList();

        Assert.Equal(table.Distinct(), table);
        Assert.Empty(permissions.Keys.Except(table).Select(route => $"{route} has no row in {nameof(Routes)}: say how to address it."));
        Assert.Empty(table.Except(permissions.Keys).Select(route => $"{route} is no route any more."));
    }

    [Fact]
    public async Task Nobody_gets_further_than_their_position_and_their_hotel()
    {
        using var administrator = await host.AdministratorAsync();
        var hotel = await host.HotelAsync();
        var foreign = await Belongings.OfAsync(host, administrator, await host.HotelAsync());
        using var stranger = ((IHotelServer)host).Anonymous();
        foreach (var route in Routes.Of(host))
        {
            await CheckStrangerAsync(stranger, route, foreign);
        }

        var people = new List<(Position Position, HttpClient Client, Belongings Own)>();
        foreach (var position in positions.Where(position => !position.PlatformOnly))
        {
            people.Add((position, await host.StaffAsync(hotel, position.Code), await Belongings.OfAsync(host, administrator, hotel)));
        }

        await Parallel.ForEachAsync(people, async (person, _) =>
        {
            foreach (var route in Routes.Of(host).Where(route => permissions[route.Name] is not null))
            {
                await CheckAsync(person.Client, person.Position, route, person.Own, foreign);
            }

            person.Client.Dispose();
        });
        foreach (var route in Routes.Of(host).Where(route => permissions[route.Name] is not null))
        {
            await CheckOwnAsync(administrator, positions.Single(position => position.PlatformOnly), route, foreign);
        }

        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Order()));
        Assert.InRange(asked, Routes.Of(host).Count * positions.Count, int.MaxValue);
    }

    private async Task CheckStrangerAsync(HttpClient stranger, Route route, Belongings at)
    {
        var (status, _, type) = await AskAsync(stranger, route, at);
        var open = permissions[route.Name] is null;
        Expect(open ? type != Unauthenticated : status == 401 && type == Unauthenticated, "nobody", route, "without sign-in", status, type);
    }

    private async Task CheckAsync(HttpClient person, Position position, Route route, Belongings own, Belongings foreign)
    {
        if (permissions[route.Name] is { } permission && permission != Kernel.Slices.SignedIn.Policy && !position.Permissions.Contains(permission))
        {
            foreach (var at in new[] { own, foreign })
            {
                var (status, answer, type) = await AskAsync(person, route, at);
                Expect(status == 403 && type == Forbidden && answer.Text("permission") == permission, position.Code, route, $"without {permission}", status, type);
            }

            return;
        }

        await CheckForeignAsync(person, position, route, foreign);
        await CheckOwnAsync(person, position, route, own);
    }

    private async Task CheckForeignAsync(HttpClient person, Position position, Route route, Belongings foreign)
    {
        if (route.Foreign == Foreign.Nothing)
        {
            return;
        }

        var (status, answer, type) = await AskAsync(person, route, foreign);
        var text = answer.ToString();
        Expect(
            route.Foreign switch
            {
                Foreign.NotFound => status == 404,
                Foreign.Empty => status == 200 && answer.GetProperty("items").GetArrayLength() == 0,
                Foreign.Unnamed => status == 200 && !text.Contains(foreign.Hotel.ToString(), StringComparison.OrdinalIgnoreCase),
                _ => status == 200 && text.Contains("unknownGuest", StringComparison.Ordinal),
            },
            position.Code,
            route,
            $"about a foreign hotel ({route.Foreign})",
            status,
            type);
    }

    private async Task CheckOwnAsync(HttpClient person, Position position, Route route, Belongings own)
    {
        var (status, _, type) = await AskAsync(person, route, own);
        var sees = route.SeenWith is null || position.Permissions.Contains(route.SeenWith);
        var may = route.DoneWith is null || position.Permissions.Contains(route.DoneWith);
        var (fits, what) = (sees, may) switch
        {
            (false, _) => (status == 404, $"without {route.SeenWith}"),
            (_, false) => (status == 403, $"without {route.DoneWith}"),
            _ => (status is not (400 or 401 or 404 or >= 500) && type != Forbidden, "in the own hotel"),
        };
        Expect(fits, position.Code, route, what, status, type);
    }

    private void Expect(bool fits, string who, Route route, string what, int status, string? type)
    {
        if (!fits)
        {
            wrong.Add($"{route.Name}, {who}, {what}: {status} {type}");
        }
    }

    private async Task<(int Status, JsonElement Answer, string? Type)> AskAsync(HttpClient client, Route route, Belongings at)
    {
        Interlocked.Increment(ref asked);
        using var request = new HttpRequestMessage(new HttpMethod(route.Name.Split(' ')[0]), route.Url(at));
        request.Content = route.Content?.Invoke(at) ?? (route.Body is { } body ? JsonContent.Create(body(at)) : null);
        using var response = await client.SendAsync(request);
        var answer = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true && response.Content.Headers.ContentType.MediaType != "application/x-ndjson"
            ? await response.JsonAsync()
            : default;
        return ((int)response.StatusCode, answer, answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("type", out var type) ? type.GetString() : null);
    }

    // The permission each route declares, as the server itself reads it.
    private static Dictionary<string, string?> DeclaredBy(HotelHost host) => (
        from endpoint in host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        let slice = endpoint.Metadata.GetMetadata<SliceDescription>()
        where slice is not null
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
        select ($"{method} /{endpoint.RoutePattern.RawText!.TrimStart('/')}", slice.Permission)).Distinct().ToDictionary();
}
