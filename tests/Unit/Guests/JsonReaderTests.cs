using System.Text;
using HotelPrivacy.Guests.Adapters;
using HotelPrivacy.Guests.Model;

namespace HotelPrivacy.Unit.Tests.Guests;

/// <summary>What all JSON formats have in common: shapes, pieces, refusals.</summary>
public class JsonReaderTests
{
    private const string Ann = """{"Id":"a","LastName":"Ek","IsActive":true}""";
    private const string Bob = """{"Id":"b","LastName":"Al","Notes":"x"}""";
    private static readonly MewsReader Mews = new(TimeZoneInfo.Utc);

    [Theory]
    [InlineData($$"""{"Customers":[{{Ann}},{{Bob}}],"Cursor":null}""")]
    [InlineData($$"""[{"Cursor":"a","Customers":[{{Ann}}]},{"Customers":[{{Bob}}]}]""")]
    [InlineData($$"""{"Customers":[{{Ann}}]}{"Customers":[{{Bob}}]}""")]
    [InlineData($"[{Ann}, {Bob}]")]
    [InlineData($"{Ann}\n{Bob}\n")]
    [InlineData($"\uFEFF{Ann}\n\n{Bob}")]
    public async Task The_same_people_come_from_every_shape(string text)
    {
        var items = await Mews.All(text);

        Assert.Equal([(1, "a", "Ek"), (2, "b", "Al")], items.Select(item => (item.Row, item.ExternalRef!, item.Field("familyName")!)));
    }

    [Fact]
    public async Task Pieces_of_any_size_give_the_same_items()
    {
        var text = Encoding.UTF8.GetBytes($$"""{"Customers":[{{Ann}},{"Id":"long","LastName":"{{new string('长', 60_000)}}"},{{Bob}}]}""");

        var whole = await Mews.All(text);
        var drops = await Mews.All(() => new DrippingStream(text));

        Assert.Equal(3, whole.Count);
        Assert.Equal(whole.Select(Reading.Spelled), drops.Select(Reading.Spelled));
    }

    [Theory]
    [InlineData($$"""{"Customers":[{{Ann}},""", ImportRefused.Truncated)]
    [InlineData($$"""{"Customers":[{{Ann}}}]}""", ImportRefused.NotJson)]
    [InlineData("""{"Customers":[{"Id":"a","\ud800":1}]}""", ImportRefused.NotJson)]
    [InlineData("Surname,Name", ImportRefused.NotJson)]
    [InlineData("""{"Guests":[]}""", ImportRefused.UnknownShape)]
    [InlineData("", ImportRefused.EmptyFile)]
    public async Task What_is_not_the_format_is_refused_before_the_first_item(string text, string code) =>
        Assert.Equal((code, null, 0), await Mews.Refusal(text));

    [Fact]
    public async Task A_record_past_the_limit_is_refused()
    {
        var text = Encoding.UTF8.GetBytes($$"""{"Customers":[{"Id":"a","LastName":"{{new string('x', 200_000)}}"}]}""");

        Assert.Equal((ImportRefused.RecordTooLarge, null, 0), await Mews.Refusal(text, new ImportLimits(RecordBytes: 100_000)));
    }

    [Fact]
    public async Task Broken_bytes_in_a_text_are_mended_and_named()
    {
        byte[] text = [.. """{"Customers":[{"Id":"a","LastName":"Gar"""u8, 0xE7, .. """on \"Q\"","FirstName":"\ud800","Notes":"ol"""u8, 0xC3, .. "\"}]}"u8];

        var item = (await Mews.All(text)).Single();

        Assert.Equal("Gar\uFFFDon \"Q\"", item.Field("familyName"));
        Assert.Equal("ol", item.Notes.Single().Text);
        Assert.Equal(
            [new("familyName", ImportReasons.InvalidUtf8), new("givenName", ImportReasons.UnreadableText), new("comment", ImportReasons.CutCharacter)],
            item.Repairs);
    }

    [Fact]
    public void Each_format_of_the_api_has_its_reader_and_no_other_has()
    {
        Assert.IsType<HotelDruidReader>(PmsReaders.Create("hoteldruid", null));
        Assert.IsType<OperaCloudReader>(PmsReaders.Create("operaCloud", null));
        Assert.IsType<MewsReader>(PmsReaders.Create("mews", null));
        Assert.IsType<ApaleoReader>(PmsReaders.Create("apaleo", null));
        Assert.IsType<CsvReader>(PmsReaders.Create("csv", """{"externalRef":"id"}"""));
        Assert.Equal(ImportRefused.MappingMissing, Assert.Throws<ImportRefused>(() => PmsReaders.Create("csv", null)).Code);
        Assert.Equal(ImportRefused.UnknownFormat, Assert.Throws<ImportRefused>(() => PmsReaders.Create("CSV", null)).Code);
    }

    /// <summary>Gives seven bytes at a time.</summary>
    private sealed class DrippingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
    }
}
