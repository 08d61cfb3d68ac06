using System.Net;
using System.Text.Json;
using HotelPrivacy.Integration.Tests.Hosting;

namespace HotelPrivacy.Integration.Tests.Work;

[Collection(HostCollection.Name)]
public sealed class GetJobTests(HotelHost host)
{
    [Fact]
    public async Task A_job_runs_and_shows_what_came_of_it()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var id = await host.StoredJobAsync(hotel);

        var job = await EndedAsync(manager, id);

        Assert.Equal("completed", job.GetProperty("status").GetString());
        Assert.Equal("work.sendNotifications", job.GetProperty("kind").GetString());
        Assert.Equal("messages", job.GetProperty("progress").GetProperty("unit").GetString());
        Assert.Equal(0, job.GetProperty("progress").GetProperty("done").GetInt64());
        Assert.Equal(0, job.GetProperty("result").GetProperty("sent").GetInt64());
        Assert.True(job.GetProperty("finishedAt").GetDateTimeOffset() >= job.GetProperty("startedAt").GetDateTimeOffset());
        Assert.Equal(JsonValueKind.Null, job.GetProperty("problem").ValueKind);
    }

    [Fact]
    public async Task A_job_whose_process_died_is_taken_over()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var id = await host.StoredJobAsync(hotel, state: "running", attempts: 1);

        var job = await EndedAsync(manager, id);

        Assert.Equal("completed", job.GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_job_that_took_its_process_down_five_times_is_given_up()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var id = await host.StoredJobAsync(hotel, state: "running", attempts: 5);

        var job = await EndedAsync(manager, id);

        Assert.Equal("failed", job.GetProperty("status").GetString());
        Assert.Equal("urn:hotelprivacy:job:failed", job.GetProperty("problem").GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_kind_this_build_does_not_know_fails_at_once()
    {
        var hotel = await host.HotelAsync();
        using var manager = await host.StaffAsync(hotel, WorkGiven.Manager);
        var id = await host.StoredJobAsync(hotel, kind: "work.fromAnotherBuild");

        var job = await EndedAsync(manager, id);

        Assert.Equal("failed", job.GetProperty("status").GetString());
        Assert.Equal("urn:hotelprivacy:job:unknown-kind", job.GetProperty("problem").GetProperty("type").GetString());
    }

    [Fact]
    public async Task Long_jobs_of_one_kind_hold_up_no_short_one_of_another()
    {
        await using var mail = new MailServer(host, pause: TimeSpan.FromMilliseconds(250));
        var hotel = await host.HotelAsync();
        var manager = await host.ColleagueAsync(hotel, WorkGiven.Manager);
        for (var i = 0; i < 30; i++)
        {
            await manager.Client.DutyAsync(hotel, host.Clock.GetUtcNow().AddDays(2), manager.Id);
        }

        await host.StrikeTheHourAsync();
        Guid[] longOnes = [await host.StoredJobAsync(hotel), await host.StoredJobAsync(hotel), await host.StoredJobAsync(hotel)];

        var job = await EndedAsync(manager.Client, await host.StoredJobAsync(hotel, kind: "work.remindOwners"));

        Assert.Equal("completed", job.GetProperty("status").GetString());
        Assert.NotEmpty(await manager.Client.ItemsAsync($"/api/v1/notifications?hotelId={hotel}&state=queued"));
        Assert.Contains("queued", (await Task.WhenAll(longOnes.Select(id => manager.Client.GetJsonAsync($"/api/v1/jobs/{id}")))).Select(waiting => waiting.GetProperty("status").GetString()));
        foreach (var id in longOnes)
        {
            await EndedAsync(manager.Client, id);
        }
    }

    [Fact]
    public async Task Who_asked_for_it_sees_it_others_do_not()
    {
        var hotel = await host.HotelAsync();
        var asked = await host.ColleagueAsync(hotel, WorkGiven.Desk);
        using var deskmate = await host.StaffAsync(hotel, WorkGiven.Desk);
        using var elsewhere = await host.StaffAsync(await host.HotelAsync(), WorkGiven.Manager);
        using var anonymous = host.Anonymous();
        var id = await host.StoredJobAsync(hotel, requestedBy: asked.Id);
        var url = new Uri($"/api/v1/jobs/{id}", UriKind.Relative);

        var own = await asked.Client.GetJsonAsync(url.ToString());
        using var mates = await deskmate.GetAsync(url);
        using var foreign = await elsewhere.GetAsync(url);
        using var nobody = await anonymous.GetAsync(url);

        Assert.Equal(id, own.GetProperty("id").GetGuid());
        await mates.ShouldBeProblemAsync(HttpStatusCode.NotFound, "work.no-job");
        await foreign.ShouldBeProblemAsync(HttpStatusCode.NotFound, "work.no-job");
        await nobody.ShouldBeProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }

    private static Task<JsonElement> EndedAsync(HttpClient client, Guid id) => WorkGiven.EventuallyAsync<JsonElement>(
        async () => await client.GetJsonAsync($"/api/v1/jobs/{id}") is var job && job.GetProperty("finishedAt").ValueKind != JsonValueKind.Null ? job : null,
        $"job {id} ended");
}
