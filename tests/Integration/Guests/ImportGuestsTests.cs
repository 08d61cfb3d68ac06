using System.Net;
using System.Text;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Guests;

[Collection(HostCollection.Name)]
public sealed class ImportGuestsTests(HotelHost host)
{
    private const string Mapping = """{ "externalRef": "ref", "fullName": "name", "phone": "phone", "idType": "type", "idNumber": "number", "nationality": "country", "arrival": "in", "departure": "out" }""";
    private const string Header = "ref,name,phone,type,number,country,in,out\n";

    [Fact]
    public async Task Each_row_is_a_guest_with_a_stay_or_says_why_not()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        var import = await manager.ImportedAsync(
            hotel,
            Header
                + "1,张三丰,13800138000,passport,E12345678,CN,2031-05-01,2031-05-03\n"
                + "2,李四,,,,,2031-05-02,2031-05-03\n"
                + "3,张三丰,,passport,e-1234-5678,CN,2031-06-01,2031-06-02\n"
                + ",王五,,,,,2031-05-02,2031-05-03\n"
                + "5,赵六,,,,,May,2031-05-03\n"
                + "6,*****,,,,,,\n",
            Mapping);

        Assert.Equal([3, 0, 0, 1, 0, 2], import.Counts());
        Assert.Equal((3, 1, "completed"), (import.GetProperty("staysCreated").GetInt32(), import.GetProperty("repairs").GetInt32(), import.Text("status")));
        var guests = await manager.PagesAsync($"/api/v1/guests?hotelId={hotel}&sort=externalRef");
        Assert.Equal([("1", "张**"), ("2", "李*"), ("6", null)], guests.Select(guest => (guest.Text("externalRef"), guest.Text("name"))));
        Assert.Equal(("2031-05-01", "2031-06-01"), (guests[0].Text("firstArrival"), guests[0].Text("lastArrival")));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_a_changed_row_changes_its_guest_alone()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        const string rows = "1,张三丰,13800138000,passport,E12345678,CN,2031-05-01,2031-05-03\n2,李四,13900139000,,,,2031-05-02,2031-05-03\n3,Zhang,,passport,E12345678,CN,,\n";

        var first = await manager.ImportedAsync(hotel, Header + rows, Mapping);
        var second = await manager.ImportedAsync(hotel, Header + rows, Mapping);
        var third = await manager.ImportedAsync(hotel, Header + rows.Replace("13900139000", "13700137000", StringComparison.Ordinal), Mapping);

        Assert.Equal([2, 0, 0, 1, 0, 0], first.Counts());
        Assert.Equal([0, 0, 3, 0, 0, 0], second.Counts());
        Assert.Equal(0, second.GetProperty("staysCreated").GetInt32());
        Assert.Equal([0, 1, 2, 0, 0, 0], third.Counts());
        var found = await manager.PostAsync("/api/v1/guests/search", new { hotelId = hotel, phone = "13700137000" }, HttpStatusCode.OK);
        Assert.Equal("2", Assert.Single(found.GetProperty("items").EnumerateArray()).Text("externalRef"));
    }

    [Fact]
    public async Task The_last_of_several_rows_of_one_guest_counts()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        var import = await manager.ImportedAsync(hotel, "ref,name\n1,张三丰\n1,李四\n1,张三丰\n");

        Assert.Equal([1, 2, 0, 0, 0, 0], import.Counts());
        Assert.Equal("张**", Assert.Single(await manager.PagesAsync($"/api/v1/guests?hotelId={hotel}")).Text("name"));
    }

    [Fact]
    public async Task Many_rows_go_in_several_steps_and_none_is_lost()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var csv = "ref,name\n" + string.Concat(Enumerable.Range(1, 601).Select(i => $"{i},张{i}\n"));

        var (job, import) = await manager.ImportAsync(hotel, csv.Bytes().Packed(), "csv", ImportsGiven.RefAndName);

        Assert.Equal([601, 0, 0, 0, 0, 0], import.Counts());
        Assert.Equal((601, 601, "rows"), (job.GetProperty("progress").GetProperty("done").GetInt32(), job.GetProperty("progress").GetProperty("total").GetInt32(), job.GetProperty("progress").Text("unit")));
        Assert.Equal(601, (await manager.GetJsonAsync($"/api/v1/guests?hotelId={hotel}&limit=1&count=true")).GetProperty("total").GetInt32());
        Assert.Equal(0, host.Uploads());
    }

    [Fact]
    public async Task Every_field_a_mapping_may_name_is_kept()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        string[] fields =
        [
            "familyName", "givenName", "fullName", "middleName", "nickname", "alternateName", "title", "email", "email2", "email3", "phone", "phone2", "phone3", "fax",
            "idNumber", "idIssuingCountry", "idIssuingPlace", "nationality", "birthPlace", "address", "postalCode", "city", "region", "country", "language",
            "vehiclePlate", "taxNumber", "vatNumber", "occupation", "company", "loyaltyNumber", "vipStatus",
        ];

        await manager.ImportedAsync(
            hotel, $"ref,{string.Join(',', fields)}\n1,{string.Join(',', fields.Select(field => $"value of {field}"))}\n", fields.ToDictionary(field => field).Append(new("externalRef", "ref")).ToDictionary());

        var guest = Assert.Single(await manager.PagesAsync($"/api/v1/guests?hotelId={hotel}")).Id();
        var revealed = await manager.PostAsync($"/api/v1/guests/{guest}/reveal", new { fields, purpose = "compare with the old system" }, HttpStatusCode.OK);
        Assert.All(fields, field => Assert.Equal($"value of {field}", revealed.GetProperty("fields").Text(field)));
    }

    [Fact]
    public async Task A_second_document_is_kept_beside_the_first()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        const string export = """
            { "Customers": [{ "Id": "c1", "LastName": "Rossi", "FirstName": "Ada",
              "Passport": { "Number": "E12345678", "Issuance": "2030-01-01", "Expiration": "2040-01-01", "IssuingCountryCode": "IT" },
              "Visa": { "Number": "V7654321", "Expiration": "2032-01-01" } }] }
            """;

        var (job, import) = await manager.ImportAsync(hotel, export.Bytes(), "mews");

        Assert.Equal("completed", job.Text("status"));
        Assert.Equal([1, 0, 0, 0, 0, 0], import.Counts());
        var guest = Assert.Single(await manager.PagesAsync($"/api/v1/guests?hotelId={hotel}")).Id();
        var fields = (await manager.PostAsync($"/api/v1/guests/{guest}/reveal", new { fields = new[] { "idNumber", "idNumber2", "idExpiry2" }, purpose = "registration" }, HttpStatusCode.OK)).GetProperty("fields");
        Assert.Equal(("E12345678", "V7654321", "2032-01-01"), (fields.Text("idNumber"), fields.Text("idNumber2"), fields.Text("idExpiry2")));
    }

    [Fact]
    public async Task A_change_in_one_of_a_guest_s_rows_leaves_what_the_others_said()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        const string mapping = """{ "externalRef": "ref", "idType": "type", "idNumber": "number", "nationality": "country", "email": "email", "phone": "phone" }""";
        const string rows = "ref,type,number,country,email,phone\n1,passport,E12345678,CN,sanfeng@example.com,\n2,passport,E12345678,CN,,13800138000\n";
        await manager.ImportedAsync(hotel, rows, mapping);

        await manager.ImportedAsync(hotel, rows.Replace("13800138000", "13900139000", StringComparison.Ordinal), mapping);

        var guest = Assert.Single(await manager.PagesAsync($"/api/v1/guests?hotelId={hotel}"));
        Assert.Equal(("s****@example.com", "139****9000"), (guest.GetProperty("fields").Text("email"), guest.GetProperty("fields").Text("phone")));
        var byEmail = await manager.PostAsync("/api/v1/guests/search", new { hotelId = hotel, email = "sanfeng@example.com" }, HttpStatusCode.OK);
        Assert.Single(byEmail.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Card_numbers_are_left_behind_and_counted()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        var import = await manager.ImportedAsync(hotel, "ref,name,CreditCardNumber,信用卡有效期\n1,张三丰,4111111111111111,12/31\n2,李四,,\n");

        Assert.Equal([2, 0, 0, 0, 0, 0], import.Counts());
        Assert.Equal(2, import.GetProperty("cardFieldsDropped").GetInt32());
    }

    [Fact]
    public async Task An_archive_that_unpacks_without_end_is_refused()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var bomb = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("1,1\n", 4 << 20))).Packed();

        await ShouldFailAsync(manager, hotel, bomb, "csv", ImportsGiven.RefAndName, "guests:import-unpacks-too-large");
    }

    [Theory]
    [InlineData("ref,name\n1,张三丰\n")]
    [InlineData("<?xml version=\"1.0\"?><backup></backup>")]
    public async Task What_is_no_hoteldruid_backup_is_refused(string content)
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);

        await ShouldFailAsync(manager, hotel, content.Bytes(), "hoteldruid", null, "guests:import-not-a-backup");
    }

    [Fact]
    public async Task A_file_that_is_empty_damaged_or_of_another_kind_is_refused_with_the_reason()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var packed = string.Concat(Enumerable.Range(1, 100).Select(i => $"{i},{Guid.NewGuid()}\n")).Bytes().Packed();

        await ShouldFailAsync(manager, hotel, [], "csv", ImportsGiven.RefAndName, "guests:import-file-refused", "emptyFile");
        await ShouldFailAsync(manager, hotel, packed[..^20], "csv", ImportsGiven.RefAndName, "guests:import-file-refused", "damagedArchive");
        await ShouldFailAsync(manager, hotel, "ref,name\n1,\"张三丰\n".Bytes(), "csv", ImportsGiven.RefAndName, "guests:import-file-refused", "unclosedQuote (row 1)");
        await ShouldFailAsync(manager, hotel, "ref,name\n".Bytes(), "mews", null, "guests:import-file-refused", "notJson");
        await ShouldFailAsync(manager, hotel, "{}".Bytes(), "apaleo", null, "guests:import-file-refused", "unknownShape");
        await ShouldFailAsync(manager, hotel, "ref,guest\n1,张三丰\n".Bytes(), "csv", ImportsGiven.RefAndName, "guests:mapping-refused", "mappingUnknownColumn (name)");
        await ShouldFailAsync(manager, hotel, "ref,cardNumber\n1,4111111111111111\n".Bytes(), "csv", new { externalRef = "ref", fullName = "cardNumber" }, "guests:mapping-refused", "mappingCardColumn (cardNumber)");
    }

    private async Task ShouldFailAsync(HttpClient manager, Guid hotel, byte[] file, string format, object? mapping, string urn, string reason = "")
    {
        var (job, import) = await manager.ImportAsync(hotel, file, format, mapping);

        Assert.Equal(("failed", $"urn:hotelprivacy:{urn}"), (job.Text("status"), job.GetProperty("problem").Text("type")));
        Assert.Contains(reason, job.GetProperty("problem").Text("title"), StringComparison.Ordinal);
        Assert.DoesNotContain("张三丰", job.ToString(), StringComparison.Ordinal);
        Assert.Equal("failed", import.Text("status"));
        Assert.Equal(0, import.GetProperty("rowsRead").GetInt32());
        Assert.Empty(await manager.PagesAsync($"/api/v1/guests?hotelId={hotel}"));
        Assert.Equal(0, host.Uploads());
    }
}
