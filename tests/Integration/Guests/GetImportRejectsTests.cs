using System.Net;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Guests;

[Collection(HostCollection.Name)]
public sealed class GetImportRejectsTests(HotelHost host)
{
    [Fact]
    public async Task Each_line_names_row_outcome_field_and_reason_and_nothing_of_the_guest()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var import = await manager.ImportedAsync(
            hotel,
            "ref,name,phone,in,out\n1,张三丰,13800138000,2031-05-01,2031-05-02\n,李四,13900139000,,\n3,王五,,2031-05-05,2031-05-01\n4,赵六,138****0000,soon,\n5,孙七,138****0000,,\n6,周八,,,,more\n",
            new { externalRef = "ref", fullName = "name", phone = "phone", arrival = "in", departure = "out" });

        var lines = await manager.CsvAsync(Rejects(import.Id()));

        Assert.Equal(
            ["row,outcome,field,reason", "2,rejected,externalRef,missingExternalRef", "3,rejected,departure,departureBeforeArrival", "4,rejected,arrival,badDate", "5,repaired,phone,masked", "6,rejected,,columnCount"],
            lines);
    }

    [Fact]
    public async Task A_field_the_hotel_named_itself_stays_in_its_column()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        var import = (await manager.ImportedAsync(hotel, "ref,name\n1,张三丰\n")).Id();
        await host.ExecuteAsync(
            "INSERT INTO guests_import_issue (import_id, source_row, number, outcome, field, reason) VALUES (@import, 1, 0, 'repaired', @field, 'cutCharacter')", new { import, field = "=Hund, \"Katze\"" });

        Assert.Equal("1,repaired,\"'=Hund, \"\"Katze\"\"\",cutCharacter", (await manager.CsvAsync(Rejects(import)))[1]);
    }

    [Fact]
    public async Task An_unknown_import_and_one_of_another_hotel_are_not_found()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, GuestsGiven.Manager);
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), GuestsGiven.Manager);
        var import = (await manager.ImportedAsync(hotel, "ref,name\n1,张三丰\n")).Id();

        using var unknown = await manager.GetAsync(Rejects(Guid.NewGuid()));
        using var foreign = await elsewhere.GetAsync(Rejects(import));

        await unknown.ShouldBeProblemAsync(HttpStatusCode.NotFound, "guests.import-unknown");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "guests.import-unknown");
    }

    [Fact]
    public async Task Without_the_permission_it_is_named()
    {
        using var frontDesk = await host.StaffAsync(await host.HotelAsync(), "frontDesk");

        using var answer = await frontDesk.GetAsync(Rejects(Guid.NewGuid()));

        await answer.ShouldLackAsync("guests:import");
    }

    private static string Rejects(Guid import) => $"{ImportsGiven.Route}/{import}/rejects";
}
