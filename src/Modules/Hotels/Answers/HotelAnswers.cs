using HotelPrivacy.Contracts.Hotels;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.Hotels.Answers;

internal sealed class HotelAnswers(HotelsDb db) : IAnswer<FindHotel, HotelInfo?>, IAnswer<GetHotelIds, IReadOnlyList<Guid>>
{
    private const string ById = "SELECT id, code, name_zh, name_en, legal_entity, country, crypto_profile FROM hotels_hotel WHERE id = @hotelId";
    private const string Ids = "SELECT id FROM hotels_hotel";

    private sealed record Row(Guid Id, string Code, string NameZh, string NameEn, string LegalEntity, string Country, CryptoProfile CryptoProfile);

    public async Task<HotelInfo?> Handle(FindHotel request, CancellationToken cancellationToken) =>
        await db.FindAsync<Row>(ById, request, cancellationToken) is { } row
            ? new HotelInfo(row.Id, row.Code, new LocalText(row.NameZh, row.NameEn), row.LegalEntity, row.Country, row.CryptoProfile)
            : null;

    public Task<IReadOnlyList<Guid>> Handle(GetHotelIds request, CancellationToken cancellationToken) =>
        db.QueryAsync<Guid>(Ids, null, cancellationToken);
}
