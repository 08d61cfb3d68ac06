using HotelPrivacy.Contracts.AccessControl;
using HotelPrivacy.Kernel.Jobs;
using HotelPrivacy.Work.Model;
using MailKit.Net.Smtp;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace HotelPrivacy.Work.Features;

/// <summary>
/// Sends what is queued. A notification holds template, person, language and the id it speaks of; address and words are made here and kept nowhere.
/// A process that dies between sending and noting it sends again, with the same Message-ID.
/// </summary>
internal static class SendNotifications
{
    public const string Kind = "work.sendNotifications";

    internal sealed record Payload;

    internal sealed class Job(WorkDb db, IMediator mediator, WorkMail mail, MailSettings settings, TimeProvider clock) : JobHandler<Payload>
    {
        private const int MaximumAttempts = 8;

        private const string Next = "SELECT id, template, subject_id, language, about_id, attempts FROM work_notification WHERE state = 'queued' AND next_at <= @now ORDER BY next_at, id";
        private const string Claim = "UPDATE work_notification SET attempts = attempts + 1, next_at = @until WHERE id = @id AND state = 'queued' AND next_at <= @now";
        private const string End = "UPDATE work_notification SET state = @state, last_error = @error, ended_at = @now WHERE id = @id AND state = 'queued'";
        private const string Again = "UPDATE work_notification SET next_at = @next, last_error = @error WHERE id = @id AND state = 'queued'";
        private const string FindDuty = "SELECT title_zh, title_en, rule_source, href, due_at FROM work_duty WHERE id = @aboutId AND state = 'open'";

        // Longer than a slow server takes; then another process may try the message.
        private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

        private sealed record Row(Guid Id, string Template, Guid SubjectId, string Language, Guid AboutId, int Attempts);

        private sealed record Duty(string TitleZh, string TitleEn, string? RuleSource, string? Href, DateTimeOffset DueAt);

        public override string Kind => SendNotifications.Kind;

        public override string Unit => "messages";

        protected override async Task<object?> RunAsync(Payload payload, JobRun run, CancellationToken ct)
        {
            if (await FindNextAsync(ct) is null)
            {
                return new { sent = 0L };
            }

            try
            {
                await using var session = await mail.OpenAsync(ct);
                while (await FindNextAsync(ct) is { } row)
                {
                    if (await UpdateAsync(run, Claim, new { row.Id, now = clock.GetUtcNow(), until = clock.GetUtcNow() + Lease }, 0, ct))
                    {
                        await SendAsync(session, run, row with { Attempts = row.Attempts + 1 }, ct);
                    }
                }
            }
            catch (MailServerException)
            {
                throw new JobRefusedException(WorkErrors.MailServer);
            }

            return new { sent = run.Progress.Done };
        }

        private Task<Row?> FindNextAsync(CancellationToken ct) => db.FindAsync<Row>(Next, new { now = clock.GetUtcNow() }, ct);

        private async Task SendAsync(MailSession session, JobRun run, Row row, CancellationToken ct)
        {
            if (await ComposeAsync(row, ct) is not { } message)
            {
                await UpdateAsync(run, End, new { row.Id, state = "dropped", error = (string?)null, now = clock.GetUtcNow() }, 0, ct);
                return;
            }

            try
            {
                await session.SendAsync(row.Id, message, ct);
            }
            catch (Exception failure) when (!ct.IsCancellationRequested)
            {
                await FailAsync(run, row, failure, ct);
                return;
            }

            await UpdateAsync(run, End, new { row.Id, state = session.Delivered, error = (string?)null, now = clock.GetUtcNow() }, 1, ct);
        }

        // The server's own words may repeat the address: only the kind of failure and the reply code are kept.
        private async Task FailAsync(JobRun run, Row row, Exception failure, CancellationToken ct)
        {
            var refused = failure as SmtpCommandException;
            var error = refused is null ? failure.GetType().Name : $"smtp {(int)refused.StatusCode}";
            var forGood = refused is { ErrorCode: SmtpErrorCode.RecipientNotAccepted } && (int)refused.StatusCode >= 500;
            if (forGood || row.Attempts >= MaximumAttempts)
            {
                await UpdateAsync(run, End, new { row.Id, state = "dead", error, now = clock.GetUtcNow() }, 0, ct);
            }
            else
            {
                await UpdateAsync(run, Again, new { row.Id, error, next = clock.GetUtcNow() + TimeSpan.FromMinutes(Math.Pow(2, row.Attempts)) }, 0, ct);
            }

            if (refused is null)
            {
                // The way itself is broken: the rest waits for the next run.
                throw new MailServerException(failure);
            }
        }

        private async Task<MimeMessage?> ComposeAsync(Row row, CancellationToken ct)
        {
            if (await mediator.Send(new FindMailbox(row.SubjectId), ct) is not { } mailbox || await db.FindAsync<Duty>(FindDuty, row, ct) is not { } duty)
            {
                return null;
            }

            var words = MailTemplate.Find(row.Template, row.Language).Fill(new Dictionary<string, string?>
            {
                ["name"] = mailbox.Name,
                ["title"] = row.Language == "zh" ? duty.TitleZh : duty.TitleEn,
                ["due"] = MailTemplate.Moment(duty.DueAt),
                ["source"] = duty.RuleSource,
                ["link"] = settings.Address is { } home && duty.Href is { } href ? new Uri(home, href).ToString() : null,
            });
            var from = MailboxAddress.Parse(settings.From);
            var message = new MimeMessage { Subject = words.Subject, Date = clock.GetUtcNow(), MessageId = $"{row.Id:N}@{from.Domain}", Body = new TextPart("plain") { Text = words.Body } };
            message.From.Add(from);
            message.To.Add(new MailboxAddress(mailbox.Name, mailbox.Address));
            // RFC 3834: no answering machine is to answer.
            message.Headers.Add("Auto-Submitted", "auto-generated");
            return message;
        }

        private static async Task<bool> UpdateAsync(JobRun run, string sql, object args, int sent, CancellationToken ct)
        {
            var changed = false;
            await run.ChunkAsync(
                async services =>
                {
                    changed = await services.GetRequiredService<WorkDb>().ExecuteAsync(sql, args, ct) > 0;
                    return run.Progress with { Done = run.Progress.Done + sent };
                },
                ct);
            return changed;
        }
    }
}
