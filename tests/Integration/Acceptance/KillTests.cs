using System.Collections.Concurrent;
using System.Net;
using HotelPrivacy.Integration.Tests.AccessControl;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>A process that is killed in the middle of its work loses nothing it acknowledged and does nothing twice.</summary>
public sealed class KillTests : IAsyncLifetime
{
    private const int Senders = 6;
    private const int AcknowledgedBeforeTheKill = 60;
    private readonly DirectoryInfo data = ApiProcess.NewDataDirectory();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        data.Parent!.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Every_acknowledged_guest_is_there_once_and_retries_get_the_same_answer()
    {
        Guid hotel;
        string key;
        var sent = new ConcurrentDictionary<string, Guid?>();
        await using (var first = await ApiProcess.StartAsync(data.FullName))
        {
            hotel = await first.HotelAsync();
            using var machine = await first.MachineAsync(hotel, "guests:read", "guests:write");
            key = machine.DefaultRequestHeaders.GetValues("X-Api-Key").Single();
            var senders = Enumerable.Range(0, Senders).Select(sender => SendUntilKilledAsync(machine, hotel, sender, sent)).ToList();
            await Work.WorkGiven.EventuallyAsync<bool>(() => Task.FromResult<bool?>(sent.Values.Count(id => id is not null) >= AcknowledgedBeforeTheKill ? true : null), "enough guests");
            await first.KillAsync();
            await Task.WhenAll(senders);
        }

        await using var second = await ApiProcess.StartAsync(data.FullName);
        using var again = second.Anonymous();
        again.DefaultRequestHeaders.Add("X-Api-Key", key);
        foreach (var (reference, acknowledged) in sent)
        {
            using var retry = await SendAsync(again, hotel, reference);
            await retry.ShouldBeAsync(HttpStatusCode.Created);
            var id = (await retry.JsonAsync()).Id();
            Assert.Equal(acknowledged ?? id, id);
            Assert.Equal(id, Assert.Single(await again.AllAsync($"/api/v1/guests?hotelId={hotel}&externalRef={reference}")).Id());
        }

        Assert.Equal(sent.Count, (await again.AllAsync($"/api/v1/guests?hotelId={hotel}")).Count);
        using var auditor = await second.AdministratorAsync();
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
                sent[reference] = (await answer.JsonAsync()).Id();
            }
        }
        catch (Exception killed) when (killed is HttpRequestException or IOException)
        {
            // The process is gone; whether this guest was stored is what the retry finds out.
        }
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient machine, Guid hotelId, string externalRef) =>
        machine.PostOnceAsync("/api/v1/guests", externalRef, new { hotelId, externalRef, profile = new { fullName = "王小明", phone = "+86 138 0000 1234" } });
}
