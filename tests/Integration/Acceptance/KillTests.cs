using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using HotelPrivacy.Integration.Tests.AccessControl;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>A process that is killed in the middle of its work loses nothing it acknowledged and does nothing twice.</summary>
public sealed class KillTests : IAsyncLifetime
{
    private const int Senders = 6;
    private const int AcknowledgedBeforeTheKill = 60;
    private readonly string data = ApiProcess.NewDataDirectory();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        Directory.Delete(data, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Every_acknowledged_guest_is_there_once_and_retries_get_the_same_answer()
    {
        Guid hotel;
        string key;
        var sent = new ConcurrentDictionary<string, Guid?>();
        await using (var first = await ApiProcess.StartAsync(data))
        {
            using var administrator = await first.SignInAsync();
            hotel = await HotelAsync(administrator);
            key = await KeyAsync(administrator, hotel);
            using var machine = Machine(first, key);
            var senders = Enumerable.Range(0, Senders).Select(sender => SendUntilKilledAsync(machine, hotel, sender, sent)).ToList();
            await Work.WorkGiven.EventuallyAsync<bool>(() => Task.FromResult<bool?>(sent.Values.Count(id => id is not null) >= AcknowledgedBeforeTheKill ? true : null), "enough guests");
            await first.KillAsync();
            await Task.WhenAll(senders);
        }

        await using var second = await ApiProcess.StartAsync(data);
        using var again = Machine(second, key);
        foreach (var (reference, acknowledged) in sent)
        {
            using var retry = await SendAsync(again, hotel, reference);
            await retry.ShouldBeAsync(HttpStatusCode.Created);
            var id = (await retry.JsonAsync()).GetProperty("id").GetGuid();
            Assert.Equal(acknowledged ?? id, id);
            Assert.Equal(id, Assert.Single(await again.AllAsync($"/api/v1/guests?hotelId={hotel}&externalRef={reference}")).GetProperty("id").GetGuid());
        }

        Assert.Equal(sent.Count, (await again.AllAsync($"/api/v1/guests?hotelId={hotel}")).Count);
        using var auditor = await second.SignInAsync();
        Assert.Equal(sent.Count, (await auditor.AllAsync($"/api/v1/audit/entries?hotelId={hotel}&action=guest.created")).Count);
        var verification = await auditor.VerifyAuditAsync();
        Assert.True(verification.GetProperty("intact").GetBoolean(), verification.ToString());
    }

    private static async Task SendUntilKilledAsync(HttpClient machine, Guid hotel, int sender, ConcurrentDictionary<string, Guid?> sent)
    {
        try
        {
            for (var i = 0; ; i++)
            {
                var reference = $"K{sender}-{i}";
                sent[reference] = null;
                using var answer = await SendAsync(machine, hotel, reference);
                await answer.ShouldBeAsync(HttpStatusCode.Created);
                sent[reference] = (await answer.JsonAsync()).GetProperty("id").GetGuid();
            }
        }
        catch (Exception killed) when (killed is HttpRequestException or IOException)
        {
            // The process is gone; whether this guest was stored is what the retry finds out.
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient machine, Guid hotelId, string externalRef)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/guests") { Content = JsonContent.Create(new { hotelId, externalRef, profile = new { fullName = "王小明", phone = "+86 138 0000 1234" } }) };
        request.Headers.Add("Idempotency-Key", externalRef);
        return await machine.SendAsync(request);
    }

    private static HttpClient Machine(ApiProcess process, string key)
    {
        var client = process.Anonymous();
        client.DefaultRequestHeaders.Add("X-Api-Key", key);
        return client;
    }

    private static async Task<Guid> HotelAsync(HttpClient administrator)
    {
        using var made = await administrator.TellAsync("/api/v1/hotels", Given.HotelBody(Given.NewHotelCode()));
        await made.ShouldBeAsync(HttpStatusCode.Created);
        return (await made.JsonAsync()).GetProperty("id").GetGuid();
    }

    private static async Task<string> KeyAsync(HttpClient administrator, Guid hotelId)
    {
        using var made = await administrator.TellAsync("/api/v1/api-keys", new { name = "pms", hotelId, scopes = new[] { "guests:read", "guests:write" } });
        await made.ShouldBeAsync(HttpStatusCode.Created);
        return (await made.JsonAsync()).Text("key")!;
    }
}
