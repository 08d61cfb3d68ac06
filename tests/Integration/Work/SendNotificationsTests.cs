using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Kernel.Crypto;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace HotelPrivacy.Integration.Tests.Work;

/// <summary>Mail as it arrives at a real server, or as it lies in the pickup folder.</summary>
[Collection(HostCollection.Name)]
public sealed class SendNotificationsTests(HotelHost host)
{
    [Fact]
    public async Task A_reminder_arrives_in_the_readers_language()
    {
        await using var mail = new MailServer(host);
        var (manager, id) = await ADutySoonAsync();

        await host.StrikeTheHourAsync();

        var notification = await EndedAsync(manager, id);
        Assert.Equal("sent", notification.GetProperty("state").GetString());
        var message = Assert.Single(mail.To(manager.Email));
        Assert.Equal("一周内到期：检查碎纸机", message.Subject);
        Assert.Contains("李明", message.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("{", message.TextBody, StringComparison.Ordinal);
        Assert.Equal("privacy@hotel.example", message.From.Mailboxes.Single().Address);
        Assert.Equal($"{notification.GetProperty("id").GetGuid():N}@hotel.example", message.MessageId);
        Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
    }

    [Fact]
    public async Task A_duty_of_a_module_is_told_with_its_source_and_a_link()
    {
        await using var mail = new MailServer(host);
        var hotel = await host.HotelAsync();
        var manager = await host.ColleagueAsync(hotel, WorkGiven.Manager);
        var told = host.Arose(hotel, Guid.NewGuid(), TimeSpan.FromDays(3));
        await host.TellAsync(told);
        var duty = await manager.Client.ItemEventuallyAsync($"/api/v1/duties?hotelId={hotel}", _ => true);

        await host.StrikeTheHourAsync();

        await EndedAsync(manager, duty.GetProperty("id").GetGuid());
        var message = Assert.Single(mail.To(manager.Email));
        Assert.Contains("PIPL art. 51", message.TextBody, StringComparison.Ordinal);
        Assert.Contains($"https://privacy.hotel.example{told.Href}", message.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_server_mail_lies_encrypted_in_the_data_directory()
    {
        using var production = new Setting(host, "HotelPrivacy:Demo", "false");
        var (manager, id) = await ADutySoonAsync();

        await host.StrikeTheHourAsync();

        var notification = await EndedAsync(manager, id);
        Assert.Equal("filed", notification.GetProperty("state").GetString());
        var name = $"{notification.GetProperty("id").GetGuid():N}.eml.enc";
        var file = await File.ReadAllBytesAsync(Path.Combine(host.DataDirectory, "mail", name));
        Assert.Equal(-1, file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(manager.Email)));
        using var plain = new MemoryStream(Decrypt(file, name));
        var message = await MimeMessage.LoadAsync(plain);
        Assert.Equal(manager.Email, message.To.Mailboxes.Single().Address);
        Assert.Equal("一周内到期：检查碎纸机", message.Subject);
    }

    [Fact]
    public async Task In_a_demo_mail_can_be_read_beside_the_data_directory()
    {
        using var demo = new Setting(host, "HotelPrivacy:Demo", "true");
        var (manager, id) = await ADutySoonAsync();

        await host.StrikeTheHourAsync();

        var notification = await EndedAsync(manager, id);
        Assert.Equal("filed", notification.GetProperty("state").GetString());
        var message = await MimeMessage.LoadAsync(Path.Combine(host.DataDirectory + ".mail", $"{notification.GetProperty("id").GetGuid():N}.eml"));
        Assert.Equal(manager.Email, message.To.Mailboxes.Single().Address);
    }

    [Fact]
    public async Task A_server_without_TLS_gets_nothing_unless_that_is_allowed()
    {
        await using var mail = new MailServer(host, tlsDemanded: true);
        var (manager, id) = await ADutySoonAsync();
        using var administrator = await host.AdministratorAsync();

        await host.StrikeTheHourAsync();

        var failed = await administrator.ItemEventuallyAsync("/api/v1/jobs?kind=work.sendNotifications&limit=3", job => job.GetProperty("status").GetString() == "failed");
        Assert.Equal("urn:hotelprivacy:work:mail-server", failed.GetProperty("problem").GetProperty("type").GetString());
        Assert.Equal("queued", (await OnlyAsync(manager, id)).GetProperty("state").GetString());
        Assert.Empty(mail.Messages);

        mail.DemandTls(false);
        host.Clock.Advance(TimeSpan.FromMinutes(16));

        Assert.Equal("sent", (await EndedAsync(manager, id)).GetProperty("state").GetString());
        Assert.Single(mail.To(manager.Email));
    }

    [Fact]
    public async Task An_address_nobody_has_is_given_up_and_holds_up_nobody()
    {
        await using var mail = new MailServer(host);
        var hotel = await host.HotelAsync();
        var manager = await host.ColleagueAsync(hotel, WorkGiven.Manager);
        var gone = await host.ColleagueAsync(hotel, WorkGiven.Desk);
        mail.Unknown[gone.Email] = true;
        var unreachable = await manager.Client.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(2), gone.Id);
        var reachable = await manager.Client.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(2), manager.Id);

        await host.StrikeTheHourAsync();

        var dead = await EndedAsync(manager, unreachable);
        Assert.Equal("dead", dead.GetProperty("state").GetString());
        Assert.Equal("smtp 550", dead.GetProperty("lastError").GetString());
        Assert.Equal("sent", (await EndedAsync(manager, reachable)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task What_was_done_meanwhile_is_not_told_any_more()
    {
        await using var mail = new MailServer(host, tlsDemanded: true);
        var (manager, id) = await ADutySoonAsync();
        await host.StrikeTheHourAsync();
        await WorkGiven.EventuallyAsync<JsonElement>(async () => (await manager.Client.ItemsAsync($"/api/v1/notifications?aboutId={id}")) is [var queued] ? queued : null, "queued");
        using var done = await manager.Client.PostAsync(new Uri($"/api/v1/duties/{id}/complete", UriKind.Relative), null);
        await done.ShouldBeAsync(System.Net.HttpStatusCode.OK);

        mail.DemandTls(false);
        host.Clock.Advance(TimeSpan.FromMinutes(16));

        Assert.Equal("dropped", (await EndedAsync(manager, id)).GetProperty("state").GetString());
        Assert.Empty(mail.To(manager.Email));
    }

    private async Task<(Colleague Manager, Guid DutyId)> ADutySoonAsync()
    {
        var hotel = await host.HotelAsync();
        var manager = await host.ColleagueAsync(hotel, WorkGiven.Manager);
        return (manager, await manager.Client.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(2), manager.Id));
    }

    private static async Task<JsonElement> OnlyAsync(Colleague reader, Guid dutyId) => Assert.Single(await reader.Client.ItemsAsync($"/api/v1/notifications?aboutId={dutyId}"));

    private static Task<JsonElement> EndedAsync(Colleague reader, Guid dutyId) => reader.Client.ItemEventuallyAsync(
        $"/api/v1/notifications?aboutId={dutyId}",
        notification => notification.GetProperty("state").GetString() != "queued");

    private byte[] Decrypt(byte[] file, string name)
    {
        Assert.Equal("HPML1\n", Encoding.ASCII.GetString(file, 0, 6));
        var plain = new byte[file.Length - 6 - 12 - 16];
        using var aes = new AesGcm(host.Services.GetRequiredService<IRootKey>().Derive("work/pickup", 32), 16);
        aes.Decrypt(file.AsSpan(6, 12), file.AsSpan(18, plain.Length), file.AsSpan(18 + plain.Length), plain, Encoding.UTF8.GetBytes(name));
        return plain;
    }
}
