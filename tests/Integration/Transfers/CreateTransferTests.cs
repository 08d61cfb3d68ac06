using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Transfers;

[Collection(HostCollection.Name)]
public sealed class CreateTransferTests(HotelHost host)
{
    [Fact]
    public async Task A_new_transfer_is_a_draft_and_audited()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        using var answer = await manager.PostAsync(TransfersGiven.Route, host.Body(hotel));

        await answer.ShouldBeAsync(HttpStatusCode.Created);
        var made = await answer.JsonAsync();
        Assert.Equal("draft", made.Text("stage"));
        Assert.Equal($"/api/v1/transfers/{made.Id()}", answer.Headers.Location?.ToString());
        var entry = Assert.Single((await manager.GetJsonAsync($"/api/v1/audit/entries?hotelId={hotel}&action=transfer.created")).GetProperty("items").EnumerateArray());
        Assert.Equal(made.Id(), entry.GetProperty("subject").Id());
    }

    [Fact]
    public async Task Only_what_the_sale_needs_is_needed()
    {
        var hotel = await host.HotelAsync();
        using var counsel = await host.StaffAsync(hotel, "legalCounsel");
        var buyer = new { name = "Far Hills", country = "SG", contactName = "T. Lim", contactEmail = "lim@buyer.example", contactPhone = "+65 6123 4567" };

        var made = await counsel.PostAsync(TransfersGiven.Route, new { hotelId = hotel, kind = "closure", buyer, targetDate = host.Today() }, HttpStatusCode.Created);

        Assert.Null((await counsel.GetJsonAsync($"{TransfersGiven.Route}/{made.Id()}")).Text("deliveryMode"));
    }

    [Fact]
    public async Task The_buyer_s_contact_never_lies_in_the_clear()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var id = await host.TransferAsync(manager, hotel);

        var shown = (await manager.GetJsonAsync($"{TransfersGiven.Route}/{id}")).ToString();
        var stored = await host.BytesAsync("SELECT buyer_contact FROM transfers_transfer WHERE id = @id", new { id });

        Assert.DoesNotContain("wang@buyer.example", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("王芳", shown, StringComparison.Ordinal);
        Assert.Equal(-1, stored.AsSpan().IndexOf("wang@buyer.example"u8));
        Assert.Equal(-1, stored.AsSpan().IndexOf("13900139000"u8));
    }

    [Fact]
    public async Task A_certificate_is_taken_when_it_is_one()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=buyer.example", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddYears(1));

        using var good = await manager.PostAsync(TransfersGiven.Route, host.Body(hotel, TransfersGiven.Buyer(certificatePem: certificate.ExportCertificatePem())));
        using var bad = await manager.PostAsync(TransfersGiven.Route, host.Body(hotel, TransfersGiven.Buyer(certificatePem: "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")));
        using var none = await manager.PostAsync(TransfersGiven.Route, host.Body(hotel, TransfersGiven.Buyer(certificatePem: "no certificate")));

        await good.ShouldBeAsync(HttpStatusCode.Created);
        var problem = await bad.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "transfers.certificate-unreadable");
        Assert.Equal("buyer.certificatePem", problem.GetProperty("errors")[0].Text("name"));
        await none.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "transfers.certificate-unreadable");
    }

    [Fact]
    public async Task A_target_in_the_past_is_refused()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        using var answer = await manager.PostAsync(TransfersGiven.Route, host.Body(hotel, inDays: -1));

        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "transfers.target-in-past");
    }

    [Fact]
    public async Task Malformed_members_are_named_without_echo()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        (object Body, string Name)[] bad =
        [
            (host.Body(hotel, TransfersGiven.Buyer(name: "")), "buyer.name"),
            (host.Body(hotel, TransfersGiven.Buyer(country: "China")), "buyer.country"),
            (host.Body(hotel, TransfersGiven.Buyer(email: "nobody")), "buyer.contactEmail"),
            (host.Body(hotel, kind: "gift"), "kind"),
        ];

        foreach (var (body, name) in bad)
        {
            using var answer = await manager.PostAsync(TransfersGiven.Route, body);
            var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid");
            Assert.Equal(name, problem.GetProperty("errors")[0].Text("name"));
            Assert.DoesNotContain("nobody", problem.ToString(), StringComparison.Ordinal);
        }

        using var missing = await manager.PostAsync(TransfersGiven.Route, new { hotelId = hotel, kind = "merger", targetDate = host.Today() });
        Assert.Contains("buyer", (await missing.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.invalid")).GetProperty("errors").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_request_twice_is_one_transfer()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var key = Guid.NewGuid().ToString();

        using var first = await manager.PostOnceAsync(TransfersGiven.Route, key, host.Body(hotel));
        using var again = await manager.PostOnceAsync(TransfersGiven.Route, key, host.Body(hotel));
        using var other = await manager.PostOnceAsync(TransfersGiven.Route, key, host.Body(hotel, kind: "merger"));

        await again.ShouldBeAsync(HttpStatusCode.Created);
        Assert.Equal((await first.JsonAsync()).Id(), (await again.JsonAsync()).Id());
        await other.ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.idempotency-key-reused");
    }

    [Fact]
    public async Task Another_hotel_is_not_found()
    {
        using var manager = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);

        using var answer = await manager.PostAsync(TransfersGiven.Route, host.Body(await host.HotelAsync()));

        await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "transfers.hotel-unknown");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        var hotel = await host.HotelAsync();
        using var it = await host.StaffAsync(hotel, "itManager");

        using var answer = await it.PostAsync(TransfersGiven.Route, host.Body(hotel));

        await answer.ShouldLackAsync("transfers:write");
    }
}
