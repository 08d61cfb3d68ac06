using HotelPrivacy.Guests.Adapters;

namespace HotelPrivacy.Unit.Tests.Guests;

public class ImportSourceTests
{
    private static readonly byte[] Sound = new HotelDruidSample()
        .Table("clienti", HotelDruidSample.ClientColumns, HotelDruidSample.Client(1, "Ek")).End();

    [Fact]
    public async Task Packing_is_told_by_the_bytes_and_changes_nothing()
    {
        var reader = new HotelDruidReader();

        Assert.Equal((await reader.All(Sound)).Single().Spelled(), (await reader.All(Reading.Packed(Sound))).Single().Spelled());
    }

    [Fact]
    public async Task A_bomb_is_refused_by_ratio_and_by_size_before_the_first_item()
    {
        var bomb = Reading.Packed([.. Sound, .. new byte[20 << 20]]);

        Assert.Equal((ImportRefused.RatioTooLarge, null, 0), await new HotelDruidReader().Refusal(WithZeros(), new()));
        Assert.Equal((ImportRefused.RatioTooLarge, null, 0), await new CsvReader(CsvMapping.Parse("""{"externalRef":"{row}"}""")).Refusal(bomb));
        Assert.Equal((ImportRefused.UnpackedTooLarge, null, 0),
            await new CsvReader(CsvMapping.Parse("""{"externalRef":"{row}"}""")).Refusal(bomb, new ImportLimits(UnpackedBytes: 1000)));

        static byte[] WithZeros() => Reading.Packed(new HotelDruidSample()
            .TableOfBytes("cache", "testo", [new byte[20 << 20]]).Table("clienti", HotelDruidSample.ClientColumns).End());
    }

    [Fact]
    public async Task A_cut_or_damaged_archive_is_refused_before_the_first_item()
    {
        var packed = Reading.Packed(Sound);
        var damaged = packed.ToArray();
        damaged[packed.Length / 2] ^= 0xFF;
        var reader = new CsvReader(CsvMapping.Parse("""{"externalRef":"{row}"}"""));

        Assert.Equal((ImportRefused.DamagedArchive, null, 0), await reader.Refusal(packed[..^20]));
        Assert.Equal((ImportRefused.DamagedArchive, null, 0), await reader.Refusal(damaged));
    }
}
