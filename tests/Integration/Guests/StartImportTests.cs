using System.Net;
using System.Net.Http.Json;
using HotelPrivacy.Integration.Tests.Hosting;
using HotelPrivacy.Integration.Tests.Work;

namespace HotelPrivacy.Integration.Tests.Guests;

[Collection(HostCollection.Name)]
public sealed class StartImportTests(HotelHost host)
{
    private static readonly byte[] File = "ref,name\n1,张三丰\n"u8.ToArray();

    [Fact]
    public async Task An_accepted_file_is_a_job_and_audited()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        using var answer = await manager.UploadAsync(hotel, File, "csv", ImportsGiven.RefAndName);

        await answer.ShouldBeAsync(HttpStatusCode.Accepted);
        var started = await answer.JsonAsync();
        Assert.Equal($"/api/v1/jobs/{started.Id("jobId")}", answer.Headers.Location?.ToString());
        Assert.Equal("guests.import", (await manager.GetJsonAsync(answer.Headers.Location!.ToString())).Text("kind"));
        var entry = Assert.Single((await manager.GetJsonAsync($"/api/v1/audit/entries?hotelId={hotel}&action=import.started")).GetProperty("items").EnumerateArray());
        Assert.Equal(started.Id(), entry.GetProperty("subject").Id());
    }

    [Fact]
    public async Task The_parts_may_come_in_any_order()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(File), "file", "guests.csv" },
            { JsonContent.Create(ImportsGiven.RefAndName), "mapping" },
            { new StringContent("ignored"), "comment" },
            { new StringContent("csv"), "format" },
            { new StringContent(hotel.ToString()), "hotelId" },
        };

        using var answer = await manager.PostAsync(new Uri(ImportsGiven.Route, UriKind.Relative), form);

        await answer.ShouldBeAsync(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task Anything_but_multipart_is_refused()
    {
        using var manager = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);
        using var csv = new ByteArrayContent(File) { Headers = { { "Content-Type", "text/csv" } } };
        using var unbounded = new ByteArrayContent(File) { Headers = { { "Content-Type", "multipart/form-data" } } };

        using var asJson = await manager.PostAsync(ImportsGiven.Route, new { hotelId = Guid.NewGuid() });
        using var asCsv = await manager.PostAsync(new Uri(ImportsGiven.Route, UriKind.Relative), csv);
        using var withoutBoundary = await manager.PostAsync(new Uri(ImportsGiven.Route, UriKind.Relative), unbounded);
        using var empty = await manager.PostAsync(new Uri(ImportsGiven.Route, UriKind.Relative), null);

        await asJson.ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType, "guests.import-not-multipart");
        await asCsv.ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType, "guests.import-not-multipart");
        await withoutBoundary.ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType, "guests.import-not-multipart");
        await empty.ShouldBeProblemAsync(HttpStatusCode.UnsupportedMediaType, "guests.import-not-multipart");
    }

    [Theory]
    [InlineData("file")]
    [InlineData("hotelId")]
    [InlineData("format")]
    public async Task A_missing_part_is_refused_and_nothing_is_kept(string missing)
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        using var form = new MultipartFormDataContent { { new StringContent("ref"), "comment" } };
        foreach (var (name, content) in new (string, HttpContent)[] { ("file", new ByteArrayContent(File)), ("hotelId", new StringContent(hotel.ToString())), ("format", new StringContent("mews")) }.Where(part => part.Item1 != missing))
        {
            form.Add(content, name);
        }

        var before = host.Uploads();
        using var answer = await manager.PostAsync(new Uri(ImportsGiven.Route, UriKind.Relative), form);

        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "guests.import-part-missing");
        Assert.Equal(before, host.Uploads());
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_refused_and_nothing_is_kept()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        using var cut = new ByteArrayContent("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nref,name\n"u8.ToArray());
        cut.Headers.Add("Content-Type", "multipart/form-data; boundary=edge");
        var before = host.Uploads();

        using var answer = await manager.PostAsync(new Uri(ImportsGiven.Route, UriKind.Relative), cut);

        await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, "guests.import-part-missing");
        Assert.Equal(before, host.Uploads());
    }

    [Theory]
    [InlineData("excel", null, "guests.import-format-unknown", "format")]
    [InlineData("csv", null, "guests.mapping-refused", "mapping")]
    [InlineData("csv", "no json", "guests.mapping-refused", "mapping")]
    [InlineData("csv", "[]", "guests.mapping-refused", "mapping")]
    [InlineData("csv", """{ "externalRef": 7 }""", "guests.mapping-refused", "mapping")]
    [InlineData("csv", """{ "externalRef": "ref", "shoeSize": "name" }""", "guests.mapping-refused", "mapping")]
    [InlineData("csv", """{ "externalRef": "{ref" }""", "guests.mapping-refused", "mapping")]
    [InlineData("csv", """{ "externalRef": "ref", "room": "name" }""", "guests.mapping-refused", "mapping")]
    [InlineData("csv", """{ "externalRef": "ref", "dateFormat": "dd" }""", "guests.mapping-refused", "mapping")]
    [InlineData("csv", """{ "fullName": "name" }""", "guests.mapping-lacks-external-ref", "mapping")]
    public async Task A_format_or_mapping_that_cannot_be_used_is_refused_at_once_and_nothing_is_kept(string format, string? mapping, string code, string part)
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var before = host.Uploads();

        using var answer = await manager.UploadAsync(hotel, File, format, mapping);

        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, code);
        Assert.Equal(part, problem.GetProperty("errors")[0].Text("name"));
        Assert.Equal(before, host.Uploads());
        Assert.Empty(await manager.PagesAsync($"{ImportsGiven.Route}?hotelId={hotel}"));
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_and_nothing_of_it_is_kept()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        using var limit = new Setting(host, "HotelPrivacy:Limits:ImportBytes", "100000");
        var before = host.Uploads();

        using var over = await manager.UploadAsync(hotel, new byte[100_001], "csv", ImportsGiven.RefAndName);
        using var far = await manager.UploadAsync(hotel, new byte[400_000], "csv", ImportsGiven.RefAndName);
        using var within = await manager.UploadAsync(await host.HotelAsync(), new byte[100_000], "csv", ImportsGiven.RefAndName);

        await over.ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, "guests.import-too-large");
        await far.ShouldBeProblemAsync(HttpStatusCode.RequestEntityTooLarge, "guests.import-too-large");
        await within.ShouldBeProblemAsync(HttpStatusCode.NotFound, "guests.hotel-unknown");
        Assert.Equal(before, host.Uploads());
    }

    [Fact]
    public async Task Another_hotel_is_not_found_and_nothing_is_kept()
    {
        using var manager = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);
        var before = host.Uploads();

        using var answer = await manager.UploadAsync(await host.HotelAsync(), File, "csv", ImportsGiven.RefAndName);

        await answer.ShouldBeProblemAsync(HttpStatusCode.NotFound, "guests.hotel-unknown");
        Assert.Equal(before, host.Uploads());
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        var hotel = await host.HotelAsync();
        using var frontDesk = await host.StaffAsync(hotel, "frontDesk");
        using var anonymous = host.Anonymous();

        using var forbidden = await frontDesk.UploadAsync(hotel, File, "csv", ImportsGiven.RefAndName);
        using var nobody = await anonymous.UploadAsync(hotel, File, "csv", ImportsGiven.RefAndName);

        await forbidden.ShouldLackAsync("guests:import");
        await nobody.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }
}
