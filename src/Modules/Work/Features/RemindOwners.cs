using HotelPrivacy.Contracts.AccessControl;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Jobs;
using HotelPrivacy.Kernel.Slices;
using HotelPrivacy.Work.Model;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace HotelPrivacy.Work.Features;

/// <summary>
/// Reminds the owners of duties that are due soon or overdue, each stage once: the stage is noted in the transaction that queues the mail.
/// A duty nobody can be reminded of (a vacant position) stays unreminded until somebody can.
/// </summary>
internal static class RemindOwners
{
    public const string Kind = "work.remindOwners";

    internal sealed record Payload;

    internal sealed class Job(WorkDb db, IMediator mediator, SendNotifications.Job send, TimeProvider clock) : JobHandler<Payload>
    {
        private const int Batch = 100;

        private const string Select =
            """
            SELECT id, hotel_id, owner_id, owner_position, due_at, reminded FROM work_duty
            WHERE state = 'open' AND due_at <= @week AND id > @after
              AND ((due_at > @day AND reminded = 'none') OR (due_at >= @now AND due_at <= @day AND reminded IN ('none', 'week')) OR (due_at < @now AND reminded <> 'overdue'))
            ORDER BY id
            """;

        private const string Note = "UPDATE work_duty SET reminded = @stage WHERE id = @id AND state = 'open' AND reminded = @before AND due_at = @dueAt";

        private const string Queue =
            """
            INSERT INTO work_notification (id, hotel_id, template, subject_id, language, about_id, state, attempts, next_at, created_at)
            VALUES (@id, @hotelId, @template, @subjectId, @language, @aboutId, 'queued', 0, @now, @now)
            """;

        private sealed record Duty(Guid Id, Guid HotelId, Guid? OwnerId, string? OwnerPosition, DateTimeOffset DueAt, Reminder Reminded);

        private sealed record Recipient(Guid PersonId, string Language);

        public override string Kind => RemindOwners.Kind;

        public override string Unit => "duties";

        protected override async Task<object?> RunAsync(Payload payload, JobRun run, CancellationToken ct)
        {
            var reminded = 0;
            while (true)
            {
                var now = clock.GetUtcNow();
                var after = run.Progress.Position is { } position ? Guid.Parse(position) : Guid.Empty;
                var duties = await db.QueryFirstAsync<Duty>(Select, Batch, new { now, day = now + Reminders.Day, week = now + Reminders.Week, after }, ct);
                if (duties.Count == 0)
                {
                    return new { reminded };
                }

                var recipients = new Dictionary<Guid, IReadOnlyList<Recipient>>();
                foreach (var duty in duties)
                {
                    recipients[duty.Id] = await FindRecipientsAsync(duty, ct);
                }

                await run.ChunkAsync(
                    async services =>
                    {
                        reminded += await NoteAsync(services, duties, recipients, now, ct);
                        return new JobProgress(duties[^1].Id.ToString("D"), run.Progress.Done + duties.Count);
                    },
                    ct);
            }
        }

        private async Task<IReadOnlyList<Recipient>> FindRecipientsAsync(Duty duty, CancellationToken ct)
        {
            var persons = duty.OwnerId is { } owner ? [owner] : await mediator.Send(new FindHolders(duty.HotelId, duty.OwnerPosition!), ct);
            var found = new List<Recipient>(persons.Count);
            foreach (var person in persons)
            {
                if (await mediator.Send(new FindMailbox(person), ct) is { } mailbox)
                {
                    found.Add(new Recipient(person, mailbox.Language));
                }
            }

            return found;
        }

        private async Task<int> NoteAsync(IServiceProvider services, IReadOnlyList<Duty> duties, Dictionary<Guid, IReadOnlyList<Recipient>> recipients, DateTimeOffset now, CancellationToken ct)
        {
            var write = services.GetRequiredService<WorkDb>();
            var ids = services.GetRequiredService<Ids>();
            var noted = 0;
            foreach (var duty in duties.Where(duty => recipients[duty.Id].Count > 0))
            {
                var stage = Reminders.At(duty.DueAt, now);
                if (await write.ExecuteAsync(Note, new { duty.Id, stage = stage.ToCode(), before = duty.Reminded.ToCode(), duty.DueAt }, ct) == 0)
                {
                    continue;
                }

                noted++;
                foreach (var recipient in recipients[duty.Id])
                {
                    var row = new { id = ids.New(), duty.HotelId, template = MailTemplate.CodeOf(stage), subjectId = recipient.PersonId, recipient.Language, aboutId = duty.Id, now };
                    await write.ExecuteAsync(Queue, row, ct);
                }
            }

            if (noted > 0)
            {
                await services.GetRequiredService<JobQueue>().EnqueueAsync(write, send, null, new SendNotifications.Payload(), ct);
            }

            return noted;
        }
    }
}
