using System.Net;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Work;

[Collection(HostCollection.Name)]
public sealed class CancelJobTests(HotelHost host)
{
    private static Uri Job(Guid id) => new($"/api/v1/jobs/{id}", UriKind.Relative);

    [Fact]
    public async Task A_queued_job_is_cancelled_at_once_and_only_once()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var id = await host.StoredJobAsync(hotel, startsIn: TimeSpan.FromDays(3650));

        using var first = await manager.DeleteAsync(Job(id));
        using var second = await manager.DeleteAsync(Job(id));

        await first.ShouldBeAsync(HttpStatusCode.OK);
        Assert.Equal("cancelled", (await first.JsonAsync()).GetProperty("status").GetString());
        Assert.Equal("cancelled", (await manager.GetJsonAsync(Job(id).ToString())).GetProperty("status").GetString());
        var problem = await second.ShouldBeProblemAsync(HttpStatusCode.Conflict, "work.job-finished");
        Assert.Contains("cancelled", problem.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_that_was_to_stop_when_its_process_died_is_not_taken_up_again()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var id = await host.StoredJobAsync(hotel, state: "running", attempts: 1, cancelRequested: true);

        var job = await WorkGiven.EventuallyAsync<JsonElement>(
            async () => await manager.GetJsonAsync(Job(id).ToString()) is var job && job.GetProperty("status").GetString() != "running" ? job : null,
            "the job ended");

        Assert.Equal("cancelled", job.GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_running_job_stops_between_chunks_and_what_is_done_stands()
    {
        await using var mail = new MailServer(host, pause: TimeSpan.FromMilliseconds(300));
        var hotel = await host.HotelAsync();
        var manager = await host.ColleagueAsync(hotel, WorkGiven.Manager);
        using var administrator = await host.AdministratorAsync();
        for (var i = 0; i < 40; i++)
        {
            await manager.Client.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(2), manager.Id);
        }

        await host.StrikeTheHourAsync();
        var running = await administrator.ItemEventuallyAsync(
            "/api/v1/jobs?kind=work.sendNotifications&status=running",
            job => job.GetProperty("progress").GetProperty("done").GetInt64() > 0);
        using var asked = await administrator.DeleteAsync(Job(running.GetProperty("id").GetGuid()));

        await asked.ShouldBeAsync(HttpStatusCode.OK);
        Assert.Equal("running", (await asked.JsonAsync()).GetProperty("status").GetString());
        var ended = await WorkGiven.EventuallyAsync<JsonElement>(
            async () => await administrator.GetJsonAsync(Job(running.GetProperty("id").GetGuid()).ToString()) is var job && job.GetProperty("status").GetString() != "running" ? job : null,
            "the job ended");
        Assert.Equal("cancelled", ended.GetProperty("status").GetString());
        Assert.InRange(ended.GetProperty("progress").GetProperty("done").GetInt64(), 1, 39);
        Assert.NotEmpty(await manager.Client.ItemsAsync($"/api/v1/notifications?hotelId={hotel}&state=queued"));
    }

    [Fact]
    public async Task Seeing_a_job_is_not_yet_stopping_it()
    {
        var hotel = await host.HotelAsync();
        using var auditor = await host.StaffAsync(hotel, "auditor");
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), WorkGiven.Manager);
        var asked = await host.ColleagueAsync(hotel, WorkGiven.Desk);
        var id = await host.StoredJobAsync(hotel, requestedBy: asked.Id, startsIn: TimeSpan.FromDays(3650));

        using var forbidden = await auditor.DeleteAsync(Job(id));
        using var foreign = await elsewhere.DeleteAsync(Job(id));
        using var own = await asked.Client.DeleteAsync(Job(id));

        var problem = await forbidden.ShouldBeProblemAsync(HttpStatusCode.Forbidden, "request.forbidden");
        Assert.Contains("jobs:cancel", problem.GetProperty("title").GetString(), StringComparison.Ordinal);
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "work.no-job");
        await own.ShouldBeAsync(HttpStatusCode.OK);
    }
}
