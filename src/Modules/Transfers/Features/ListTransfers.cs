using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Transfers.Model;

namespace HotelPrivacy.Transfers.Features;

/// <summary>The transfers of the caller's hotels.</summary>
internal static class ListTransfers
{
    internal sealed record Query(Guid? HotelId = null, TransferStage? Stage = null, int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null)
        : IModuleQuery<Page<Item>>, IListQuery;

    internal sealed record Buyer(string Name, string Country, string? RegistrationNumber);

    internal sealed record Item(Guid Id, Guid HotelId, TransferKind Kind, DeliveryMode? DeliveryMode, TransferStage Stage, Buyer Buyer, DateOnly TargetDate, DateTimeOffset CreatedAt);

    internal sealed record Row(
        Guid Id, Guid HotelId, TransferKind Kind, DeliveryMode? DeliveryMode, TransferStage Stage, DateOnly TargetDate,
        string BuyerName, string BuyerCountry, string? BuyerRegistrationNumber, DateTimeOffset CreatedAt)
    {
        public Item ToItem() => new(Id, HotelId, Kind, DeliveryMode, Stage, new Buyer(BuyerName, BuyerCountry, BuyerRegistrationNumber), TargetDate, CreatedAt);
    }

    internal sealed class Endpoint : ListEndpoint<Query, Item>
    {
        public override void Configure()
        {
            Get("/transfers");
            Describe("Lists transfers", TransfersPermissions.Read, errors: [KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(TransfersDb db, ActorContext actor) : IModuleQueryHandler<Query, Page<Item>>
    {
        private const string Select =
            """
            SELECT id, hotel_id, kind, delivery_mode, stage, target_date, buyer_name, buyer_country, buyer_registration_number, created_at FROM transfers_transfer
            WHERE hotel_id IN @hotels AND (@hotelId IS NULL OR hotel_id = @hotelId) AND (@stage IS NULL OR stage = @stage)
            """;

        private static readonly ListOrder Order = new("id", "-createdAt", "targetDate");

        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var args = new { hotels = actor.Current.HotelsWith(TransfersPermissions.Read), query.HotelId, stage = query.Stage?.ToCode() };
            var page = await db.QueryPageAsync<Row>(Select, args, ((IListQuery)query).ToPage(), Order, cancellationToken);
            return page.Succeeded ? page.Value.Select(row => row.ToItem()) : page.Error;
        }
    }
}
