using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Work;

/// <summary>Two servers over one database share the work; nothing is done twice.</summary>
[Collection(HostCollection.Name)]
public sealed class TwoProcessesTests(HotelHost host)
{
    [Fact]
    public async Task Each_reminder_goes_out_once()
    {
        await using var mail = new MailServer(host);
        await using var second = host.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("HotelPrivacy:Mail:Host", "127.0.0.1");
            builder.UseSetting("HotelPrivacy:Mail:Port", mail.Port.ToString());
            builder.UseSetting("HotelPrivacy:Mail:Tls", "false");
        });
        second.UseKestrel(0);
        second.StartServer();
        var hotel = await host.HotelAsync();
        var manager = await host.ColleagueAsync(hotel, WorkGiven.Manager);
        for (var i = 0; i < 30; i++)
        {
            await manager.Client.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(2), manager.Id);
        }

        await host.StrikeTheHourAsync();

        await WorkGiven.EventuallyAsync<bool>(
            async () => (await manager.Client.ItemsAsync($"/api/v1/notifications?hotelId={hotel}&state=sent&limit=200")).Count == 30 ? true : null,
            "all reminders sent");
        Assert.Equal(30, mail.To(manager.Email).Select(message => message.MessageId).Distinct().Count());
        Assert.Equal(30, mail.To(manager.Email).Count());
        using var administrator = await host.AdministratorAsync();
        Assert.All(
            (await administrator.ItemsAsync("/api/v1/jobs?kind=work.remindOwners&limit=200")).GroupBy(job => job.GetProperty("createdAt").GetDateTimeOffset().ToUnixTimeSeconds() / 3600),
            hour => Assert.Single(hour));
    }
}
