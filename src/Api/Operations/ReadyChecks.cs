using System.Security.Cryptography;
using HotelPrivacy.Kernel.Crypto;
using HotelPrivacy.Kernel.Crypto.Transit;
using HotelPrivacy.Kernel.Data;
using HotelPrivacy.Kernel.Jobs;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Net.Pkcs11Interop.Common;

namespace HotelPrivacy.Api.Operations;

/// <summary>The database answers.</summary>
internal sealed class DatabaseCheck(IServiceScopeFactory scopes) : IHealthCheck
{
    private const string Ping = "SELECT size FROM kernel_audit_head WHERE id = 1";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<KernelDb>().FindAsync<long>(Ping, null, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (System.Data.Common.DbException)
        {
            return HealthCheckResult.Unhealthy();
        }
    }
}

/// <summary>The disk of the data directory has room.</summary>
internal sealed class StorageCheck(DatabaseOptions options) : IHealthCheck
{
    private const long LeastFreeBytes = 64L << 20;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(new DriveInfo(options.DataDirectory).AvailableFreeSpace > LeastFreeBytes ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
}

/// <summary>The root key's provider wraps and unwraps.</summary>
internal sealed class KeysCheck(IRootKey root) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var probe = RandomNumberGenerator.GetBytes(16);
            var same = root.Unwrap(root.Wrap(probe, []), []).AsSpan().SequenceEqual(probe);
            return Task.FromResult(same ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
        }
        catch (Exception failure) when (failure is CryptoFailureException or Pkcs11Exception or KeyServiceException)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy());
        }
    }
}

/// <summary>This process looks for jobs that are due.</summary>
internal sealed class SchedulerCheck(SchedulerPulse pulse) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(pulse.Alive ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
}
