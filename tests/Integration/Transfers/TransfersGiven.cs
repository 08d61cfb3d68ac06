using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Transfers;

/// <summary>Sales of hotels as their managers begin them.</summary>
public static class TransfersGiven
{
    public const string Route = "/api/v1/transfers";

    public static object Buyer(string name = "远山酒店集团", string country = "CN", string email = "wang@buyer.example", string? certificatePem = null) =>
        new { name, country, registrationNumber = "91330100MA27XYZ123", contactName = "王芳", contactEmail = email, contactPhone = "13900139000", certificatePem };

    public static object Body(this HotelHost host, Guid hotelId, object? buyer = null, string kind = "assetSale", int inDays = 60) => new
    {
        hotelId,
        kind,
        deliveryMode = "package",
        buyer = buyer ?? Buyer(),
        targetDate = host.Today().AddDays(inDays),
    };

    public static DateOnly Today(this HotelHost host) => DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);

    public static async Task<Guid> TransferAsync(this HotelHost host, HttpClient client, Guid hotelId, string kind = "assetSale", int inDays = 60) =>
        (await client.PostAsync(Route, host.Body(hotelId, kind: kind, inDays: inDays), HttpStatusCode.Created)).Id();
}
