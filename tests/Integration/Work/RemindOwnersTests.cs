using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Work;

/// <summary>Reminders ask where a duty stands, so no day is lost, whatever the calendar or the clock did.</summary>
[Collection(HostCollection.Name)]
public sealed class RemindOwnersTests(HotelHost host)
{
    [Fact]
    public async Task Each_stage_is_told_once()
    {
        var hotel = await host.HotelAsync();
        var manager = await host.ColleagueAsync(hotel, WorkGiven.Manager);
        var id = await manager.Client.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(8), manager.Id);

        await host.StrikeTheHourAsync();
        Assert.Empty(await TemplatesAsync(manager, id));

        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.StrikeTheHourAsync();
        await host.StrikeTheHourAsync();
        Assert.Equal(["duty-week"], await TemplatesAsync(manager, id));

        host.Clock.Advance(TimeSpan.FromDays(5) + TimeSpan.FromHours(20));
        await host.StrikeTheHourAsync();
        Assert.Equal(["duty-week", "duty-day"], await TemplatesAsync(manager, id));

        host.Clock.Advance(TimeSpan.FromDays(2));
        await host.StrikeTheHourAsync();
        await host.StrikeTheHourAsync();
        Assert.Equal(["duty-week", "duty-day", "duty-overdue"], await TemplatesAsync(manager, id));
    }

    [Fact]
    public async Task After_a_week_of_standstill_the_stage_that_fits_is_told_once()
    {
        var hotel = await host.HotelAsync();
        var manager = await host.ColleagueAsync(hotel, WorkGiven.Manager);
        var missed = await manager.Client.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(6), manager.Id);
        var soon = await manager.Client.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(12), manager.Id);
        using var administrator = await host.AdministratorAsync();
        var before = (await RunsAsync(administrator)).Count;

        host.Clock.Advance(TimeSpan.FromDays(7));
        await host.StrikeTheHourAsync();

        Assert.Equal(["duty-overdue"], await TemplatesAsync(manager, missed));
        Assert.Equal(["duty-week"], await TemplatesAsync(manager, soon));
        Assert.InRange((await RunsAsync(administrator)).Count - before, 1, 2);
    }

    [Theory]
    [InlineData(12, 28, 1, 2)]
    [InlineData(2, 26, 3, 1)]
    public async Task The_turn_of_the_year_and_the_leap_day_lose_nothing(int fromMonth, int fromDay, int dueMonth, int dueDay)
    {
        var from = NextLeapYears(host.Clock.GetUtcNow(), fromMonth, fromDay);
        host.Clock.Advance(from - host.Clock.GetUtcNow());
        var hotel = await host.HotelAsync();
        var manager = await host.ColleagueAsync(hotel, WorkGiven.Manager);
        var due = new DateTimeOffset(dueMonth < fromMonth ? from.Year + 1 : from.Year, dueMonth, dueDay, 9, 0, 0, TimeSpan.FromHours(8));
        var id = await manager.Client.DutyAsync(hotel, due, manager.Id);

        var toldOn = new List<string>();
        for (var day = from; day < due.AddDays(2); day = day.AddDays(1))
        {
            await host.StrikeTheHourAsync();
            var told = await TemplatesAsync(manager, id);
            toldOn.AddRange(told.Skip(toldOn.Count).Select(template => $"{template} {host.Clock.GetUtcNow():MM-dd}"));
            host.Clock.Advance(TimeSpan.FromHours(23));
        }

        Assert.Equal([$"duty-week {from:MM-dd}", $"duty-day {due.AddDays(-1):MM-dd}", $"duty-overdue {due:MM-dd}"], toldOn);
    }

    [Fact]
    public async Task Everybody_who_holds_the_position_is_told()
    {
        var hotel = await host.HotelAsync();
        var manager = await host.ColleagueAsync(hotel, WorkGiven.Manager);
        var first = await host.ColleagueAsync(hotel, WorkGiven.Desk);
        var second = await host.ColleagueAsync(hotel, WorkGiven.Desk);
        var id = await manager.Client.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(3), ownerPosition: WorkGiven.Desk);

        await host.StrikeTheHourAsync();

        var told = await manager.Client.ItemsAsync($"/api/v1/notifications?aboutId={id}");
        Assert.Equal(new[] { first.Id, second.Id }.Order(), told.Select(notification => notification.GetProperty("subjectId").GetGuid()).Order());
    }

    [Fact]
    public async Task A_vacant_position_is_told_once_somebody_holds_it()
    {
        var hotel = await host.HotelAsync();
        var manager = await host.ColleagueAsync(hotel, WorkGiven.Manager);
        var id = await manager.Client.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(3), ownerPosition: WorkGiven.Desk);
        await host.StrikeTheHourAsync();
        Assert.Empty(await TemplatesAsync(manager, id));

        await host.ColleagueAsync(hotel, WorkGiven.Desk);
        await host.StrikeTheHourAsync();

        Assert.Equal(["duty-week"], await TemplatesAsync(manager, id));
    }

    [Fact]
    public async Task A_duty_that_is_done_or_moved_is_not_told_of_in_vain()
    {
        var hotel = await host.HotelAsync();
        var manager = await host.ColleagueAsync(hotel, WorkGiven.Manager);
        var done = await manager.Client.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(2), manager.Id);
        var told = host.Arose(hotel, Guid.NewGuid(), TimeSpan.FromDays(2));
        await host.TellAsync(told);
        var moved = (await manager.Client.ItemEventuallyAsync($"/api/v1/duties?hotelId={hotel}", duty => duty.GetProperty("source").GetString() == "Policies")).GetProperty("id").GetGuid();
        using var completed = await manager.Client.PostAsync(new Uri($"/api/v1/duties/{done}/complete", UriKind.Relative), null);
        await host.StrikeTheHourAsync();
        Assert.Empty(await TemplatesAsync(manager, done));
        Assert.Equal(["duty-week"], await TemplatesAsync(manager, moved));

        await host.TellAsync(told with { DueAt = told.DueAt.AddDays(10), At = told.At.AddMinutes(1) });
        await manager.Client.ItemEventuallyAsync($"/api/v1/duties?hotelId={hotel}&band=later", duty => duty.GetProperty("id").GetGuid() == moved);
        host.Clock.Advance(TimeSpan.FromDays(6));
        await host.StrikeTheHourAsync();

        Assert.Equal(["duty-week", "duty-week"], await TemplatesAsync(manager, moved));
    }

    private static DateTimeOffset NextLeapYears(DateTimeOffset now, int month, int day)
    {
        var year = now.Year;
        while (!DateTime.IsLeapYear(year) || new DateTimeOffset(year, month, day, 12, 0, 0, TimeSpan.Zero) <= now)
        {
            year++;
        }

        return new DateTimeOffset(year, month, day, 12, 0, 0, TimeSpan.Zero);
    }

    private static Task<IReadOnlyList<JsonElement>> RunsAsync(HttpClient administrator) => administrator.ItemsAsync("/api/v1/jobs?kind=work.remindOwners&limit=200");

    private static async Task<IReadOnlyList<string>> TemplatesAsync(Colleague reader, Guid dutyId) =>
        [.. (await reader.Client.ItemsAsync($"/api/v1/notifications?aboutId={dutyId}&sort=createdAt")).Select(notification => notification.GetProperty("template").GetString()!)];
}
