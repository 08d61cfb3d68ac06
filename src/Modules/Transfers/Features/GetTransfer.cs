using HotelPrivacy.Kernel.Actors;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Transfers.Features;

/// <summary>One transfer.</summary>
internal static class GetTransfer
{
    internal sealed record Query(Guid TransferId) : IModuleQuery<ListTransfers.Item>;

    internal sealed class Endpoint : SliceEndpoint<Query, ListTransfers.Item>
    {
        public override void Configure()
        {
            Get("/transfers/{transferId}");
            Describe("Gets a transfer", TransfersPermissions.Read, errors: TransfersErrors.TransferUnknown);
        }
    }

    internal sealed class Handler(TransfersDb db, ActorContext actor) : IModuleQueryHandler<Query, ListTransfers.Item>
    {
        private const string Select =
            """
            SELECT id, hotel_id, kind, delivery_mode, stage, target_date, buyer_name, buyer_country, buyer_registration_number, created_at
            FROM transfers_transfer WHERE id = @transferId AND hotel_id IN @hotels
            """;

        public async Task<Result<ListTransfers.Item>> Handle(Query query, CancellationToken cancellationToken)
        {
            var row = await db.FindAsync<ListTransfers.Row>(Select, new { query.TransferId, hotels = actor.Current.HotelsWith(TransfersPermissions.Read) }, cancellationToken);
            return row is null ? TransfersErrors.TransferUnknown : row.ToItem();
        }
    }
}
