using HotelPrivacy.Kernel.Audit;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Results;
using HotelPrivacy.Kernel.Slices;

namespace HotelPrivacy.AccessControl.Features;

/// <summary>The verifications of the audit log and what each found.</summary>
internal static class ListVerifications
{
    internal sealed record Query(int? Limit = null, string? Cursor = null, string? Sort = null, bool? Count = null) : IModuleQuery<Page<Item>>, IListQuery;

    internal sealed record Item(
        Guid Id, DateTimeOffset FinishedAt, long TreeSize, string RootHash, long Checkpoints, bool Intact, AuditFaultKind? Fault, long? FirstSequence, long? LastSequence);

    internal sealed class Endpoint : ListEndpoint<Query, Item>
    {
        public override void Configure()
        {
            Get("/audit/verifications");
            Describe("Lists the verifications of the audit log", AccessControlPermissions.ReadAudit, errors: [KernelErrors.BadCursor, KernelErrors.BadSort]);
        }
    }

    internal sealed class Handler(AccessControlDb db) : IModuleQueryHandler<Query, Page<Item>>
    {
        private const string Select =
            "SELECT id, finished_at, tree_size, root_hash, checkpoints, fault, first_sequence, last_sequence FROM access_control_verification";

        private static readonly ListOrder Order = new("id", "-finishedAt");

        private sealed record Row(
            Guid Id, DateTimeOffset FinishedAt, long TreeSize, byte[] RootHash, long Checkpoints, AuditFaultKind? Fault, long? FirstSequence, long? LastSequence);

        public async Task<Result<Page<Item>>> Handle(Query query, CancellationToken cancellationToken)
        {
            var page = await db.QueryPageAsync<Row>(Select, null, ((IListQuery)query).ToPage(), Order, cancellationToken);
            return page.Succeeded ? page.Value.Select(ToItem) : page.Error;
        }

        private static Item ToItem(Row row) => new(
            row.Id, row.FinishedAt, row.TreeSize, Convert.ToHexStringLower(row.RootHash), row.Checkpoints, row.Fault is null, row.Fault, row.FirstSequence, row.LastSequence);
    }
}
