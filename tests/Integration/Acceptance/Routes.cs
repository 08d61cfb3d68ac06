using System.Text;
using HotelPrivacy.Integration.Tests.Consent;
using HotelPrivacy.Integration.Tests.Guests;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Integration.Tests.Transfers;

namespace HotelPrivacy.Integration.Tests.Acceptance;

/// <summary>How a route answers about a hotel one does not work for.</summary>
public enum Foreign
{
    /// <summary>As if the thing did not exist.</summary>
    NotFound,

    /// <summary>A list of the foreign hotel is empty.</summary>
    Empty,

    /// <summary>A list over all hotels does not name the foreign one.</summary>
    Unnamed,

    /// <summary>The consent check says the same of foreign and unknown guests.</summary>
    UnknownGuest,

    /// <summary>The route is of no hotel.</summary>
    Nothing,
}

/// <summary>How to address a route.</summary>
/// <param name="Name">Method and path, as the server knows them.</param>
/// <param name="Foreign">How it answers about another hotel.</param>
public sealed record Route(string Name, Foreign Foreign = Foreign.NotFound)
{
    /// <summary>What stands for the parameters of the path, in their order.</summary>
    public Func<Belongings, object[]> Path { get; init; } = _ => [];

    public Func<Belongings, string>? Query { get; init; }

    public Func<Belongings, object>? Body { get; init; }

    /// <summary>Instead of a JSON body.</summary>
    public Func<Belongings, HttpContent>? Content { get; init; }

    /// <summary>Without this permission the thing is not seen even in one's own hotel; routes at whose door no permission is asked for.</summary>
    public string? SeenWith { get; init; }

    /// <summary>Without this permission the thing is seen and the deed refused; routes at whose door no permission is asked for.</summary>
    public string? DoneWith { get; init; }

    public string Url(Belongings at)
    {
        var (url, path) = (new StringBuilder(), new Queue<object>(Path(at)));
        foreach (var part in Name.Split(' ')[1].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            url.Append('/').Append(part[0] == '{' ? path.Dequeue() : part);
        }

        return Query is { } query ? url.Append('?').Append(query(at)).ToString() : url.ToString();
    }
}

/// <summary>The table: how to address each route of the product. Who may use it is known without it.</summary>
public static class Routes
{
    public static IReadOnlyList<Route> Of(HotelHost host) =>
    [
        new("POST /api/v1/access-reviews") { Body = at => new { hotelId = at.Hotel } },
        OfHotel("GET /api/v1/access-reviews", Foreign.Empty),
        new("GET /api/v1/access-reviews/{id}/items") { Path = at => [at.Review] },
        new("POST /api/v1/access-reviews/{id}/items/{itemId}/decide") { Path = at => [at.Review, at.ReviewItem], Body = _ => new { decision = "keep", reason = "needed" } },
        new("POST /api/v1/access-reviews/{id}/complete") { Path = at => [at.Review] },
        new("POST /api/v1/api-keys") { Body = at => new { name = "pms", hotelId = at.Hotel, scopes = new[] { "guests:read" } } },
        OfHotel("GET /api/v1/api-keys", Foreign.Empty),
        new("DELETE /api/v1/api-keys/{id}") { Path = at => [at.ApiKey] },
        new("GET /api/v1/audit/checkpoint", Foreign.Nothing),
        new("GET /api/v1/audit/consistency", Foreign.Nothing) { Query = _ => "from=1&to=2" },
        OfHotel("GET /api/v1/audit/entries", Foreign.Empty),
        new("GET /api/v1/audit/entries/{sequence}/inclusion", Foreign.Nothing) { Path = _ => [1] },
        OfHotel("GET /api/v1/audit/export", Foreign.NotFound),
        new("GET /api/v1/audit/keys", Foreign.Nothing),
        new("GET /api/v1/audit/verifications", Foreign.Nothing),
        new("POST /api/v1/audit/verify", Foreign.Nothing),
        new("POST /api/v1/auth/login", Foreign.Nothing) { Body = _ => new { email = "nobody@example.com", password = "not a password" } },
        new("POST /api/v1/auth/logout", Foreign.Nothing),
        new("POST /api/v1/auth/refresh", Foreign.Nothing),
        new("GET /api/v1/compliance/law", Foreign.Nothing),
        new("GET /api/v1/compliance/obligations", Foreign.Nothing),
        OfHotel("GET /api/v1/compliance/rules", Foreign.NotFound),
        OfHotel("GET /api/v1/compliance/rules/{key}", Foreign.NotFound) with { Path = _ => ["registration.upload.local"] },
        new("POST /api/v1/compliance/rules/{key}/corrections")
        {
            Path = _ => ["registration.upload.local"],
            Body = at => new { hotelId = at.Hotel, value = "PT1H", source = "opinion", reason = "local rule", validFrom = host.Today() },
        },
        new("POST /api/v1/consents") { Body = at => ConsentGiven.Decisions(at.Notice, at.Guest, (ConsentGiven.Marketing, true)) },
        new("GET /api/v1/consents/check", Foreign.UnknownGuest) { Query = at => $"purpose=marketing&guestId={at.Guest}" },
        new("POST /api/v1/consents/check", Foreign.UnknownGuest) { Body = at => new { checks = new[] { new { purpose = "marketing", guestId = at.Guest } } } },
        new("POST /api/v1/consents/notices") { Body = at => ConsentGiven.Notice(at.Hotel) },
        OfHotel("GET /api/v1/consents/notices", Foreign.Empty),
        new("POST /api/v1/consents/notices/{noticeId}/publish") { Path = at => [at.Draft] },
        OfHotel("GET /api/v1/consents/receipts", Foreign.Empty),
        new("POST /api/v1/consents/receipts/{receiptId}/withdraw") { Path = at => [at.Receipt], Body = _ => new { } },
        new("POST /api/v1/duties")
        {
            Body = at => new { hotelId = at.Hotel, title = new { zh = "检查", en = "Check" }, dueAt = host.Clock.GetUtcNow().AddDays(1), ownerPosition = "frontDesk" },
        },
        OfHotel("GET /api/v1/duties", Foreign.Empty),
        new("GET /api/v1/duties/{id}") { Path = at => [at.Duty], SeenWith = "duties:read" },
        new("POST /api/v1/duties/{id}/assign") { Path = at => [at.Duty], Body = _ => new { ownerPosition = "itManager" } },
        new("POST /api/v1/duties/{id}/complete") { Path = at => [at.Duty], SeenWith = "duties:read", DoneWith = "duties:manage" },
        OfHotel("GET /api/v1/encryption/keys", Foreign.NotFound),
        OfHotel("GET /api/v1/encryption/rotations", Foreign.Empty),
        new("POST /api/v1/encryption/rotations") { Body = at => new { hotelId = at.Hotel, reason = "scheduled" } },
        new("GET /api/v1/encryption/rotations/{rotationId}") { Path = at => [at.Rotation] },
        new("POST /api/v1/guests") { Body = at => GuestsGiven.Body(at.Hotel) },
        OfHotel("GET /api/v1/guests", Foreign.Empty),
        OfHotel("GET /api/v1/guests/import-mappings", Foreign.Empty),
        new("POST /api/v1/guests/import-mappings") { Body = at => new { hotelId = at.Hotel, name = $"{Guid.NewGuid()}", mapping = ImportsGiven.RefAndName } },
        OfHotel("GET /api/v1/guests/imports", Foreign.Empty),
        new("POST /api/v1/guests/imports") { Content = at => ImportsGiven.Upload(at.Hotel, "ref,name\n2,B\n".Bytes(), mapping: ImportsGiven.RefAndName) },
        new("GET /api/v1/guests/imports/{importId}") { Path = at => [at.Import] },
        new("GET /api/v1/guests/imports/{importId}/rejects") { Path = at => [at.Import] },
        new("POST /api/v1/guests/search") { Body = at => new { hotelId = at.Hotel, phone = "13800138000" } },
        new("GET /api/v1/guests/{guestId}") { Path = at => [at.Guest] },
        new("POST /api/v1/guests/{guestId}/reveal") { Path = at => [at.Guest], Body = _ => new { fields = new[] { "phone" }, purpose = "call about luggage" } },
        new("POST /api/v1/hotels", Foreign.Nothing) { Body = _ => Given.HotelBody(Given.NewHotelCode()) },
        new("GET /api/v1/hotels", Foreign.Unnamed),
        OfHotel("GET /api/v1/jobs", Foreign.Empty),
        new("GET /api/v1/jobs/{id}") { Path = at => [at.Job], SeenWith = "jobs:read" },
        new("DELETE /api/v1/jobs/{id}") { Path = at => [at.Job], SeenWith = "jobs:read", DoneWith = "jobs:cancel" },
        new("GET /api/v1/me", Foreign.Unnamed),
        new("POST /api/v1/me/password", Foreign.Nothing) { Body = _ => new { currentPassword = "not the present one", newPassword = "another long passphrase 8" } },
        new("GET /api/v1/me/sessions", Foreign.Nothing),
        new("DELETE /api/v1/me/sessions", Foreign.Nothing),
        new("DELETE /api/v1/me/sessions/{sessionId}") { Path = at => [at.Session], SeenWith = "being the person whose session it is" },
        new("POST /api/v1/me/totp", Foreign.Nothing),
        new("POST /api/v1/me/totp/confirm", Foreign.Nothing) { Body = _ => new { code = "000000" } },
        OfHotel("GET /api/v1/notifications", Foreign.Empty),
        new("GET /api/v1/positions", Foreign.Nothing),
        new("POST /api/v1/staff") { Body = at => Belongings.Person(at.Hotel) },
        OfHotel("GET /api/v1/staff", Foreign.Empty),
        new("POST /api/v1/staff/{id}/grants") { Path = at => [at.Staff], Body = at => new { positionCode = "hrManager", hotelId = at.Hotel } },
        new("DELETE /api/v1/staff/{id}/grants/{grantId}") { Path = at => [at.Grantee, at.Grant] },
        new("GET /api/v1/staff/{id}/sessions") { Path = at => [at.Staff] },
        new("DELETE /api/v1/staff/{id}/sessions/{sessionId}") { Path = at => [at.Staff, at.Session] },
        new("DELETE /api/v1/staff/{id}/sessions") { Path = at => [at.Staff] },
        new("POST /api/v1/staff/{id}/suspend") { Path = at => [at.Staff] },
        new("POST /api/v1/staff/{id}/reinstate") { Path = at => [at.Staff] },
        new("POST /api/v1/staff/{id}/reset-totp") { Path = at => [at.Staff] },
        new("POST /api/v1/transfers") { Body = at => host.Body(at.Hotel) },
        OfHotel("GET /api/v1/transfers", Foreign.Empty),
        new("GET /api/v1/transfers/{transferId}") { Path = at => [at.Transfer] },
        new("GET /api/v1/transfers/{transferId}/readiness") { Path = at => [at.Transfer] },
    ];

    private static Route OfHotel(string name, Foreign foreign) => new(name, foreign) { Query = at => $"hotelId={at.Hotel}" };
}
