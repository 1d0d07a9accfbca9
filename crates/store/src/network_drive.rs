//! Locks on network drives are promises nobody keeps; two offices would write into one file.

use crate::error::StoreError;
use std::path::Path;

/// Refuses a file that lies on a drive of another machine.
#[cfg(target_os = "linux")]
pub fn refuse_network_drive(path: &Path) -> Result<(), StoreError> {
    // NFS, SMB in three versions, AFS, Ceph: the numbers of `statfs(2)`.
    const NETWORK: [u32; 6] = [0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x5346_414F, 0x00C3_6400];
    const IN_USER_SPACE: u32 = 0x6573_5546;
    let facts = rustix::fs::statfs(path).map_err(|error| StoreError::broken("looking at the drive")(error.into()))?;
    let kind = facts.f_type as u32;
    let far = NETWORK.contains(&kind) || (kind == IN_USER_SPACE && is_reached_by_a_program(path));
    if far { Err(StoreError::NetworkDrive) } else { Ok(()) }
}

#[cfg(not(target_os = "linux"))]
pub fn refuse_network_drive(_path: &Path) -> Result<(), StoreError> {
    Ok(())
}

/// Desktops reach network places through programs; the list of mounts tells which from a stick's own file system.
#[cfg(target_os = "linux")]
fn is_reached_by_a_program(path: &Path) -> bool {
    use rustix::fs::{major, minor, stat};
    let Ok(facts) = stat(path) else { return false };
    let device = format!("{}:{}", major(facts.st_dev), minor(facts.st_dev));
    std::fs::read_to_string("/proc/self/mountinfo").is_ok_and(|mounts| is_network_program(&mounts, &device))
}

/// A line of the list: `36 35 98:0 /root /point options - kind source options`.
#[cfg(target_os = "linux")]
fn is_network_program(mounts: &str, device: &str) -> bool {
    const PROGRAMS: [&str; 7] =
        ["fuse.sshfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.davfs", "fuse.davfs2", "fuse.s3fs", "fuse.glusterfs"];
    let lines = mounts.lines().filter(|line| line.split(' ').nth(2) == Some(device));
    let kinds = lines.filter_map(|line| line.split_once(" - ")?.1.split(' ').next());
    kinds.into_iter().any(|kind| PROGRAMS.contains(&kind))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::is_network_program;

    const MOUNTS: &str = "\
22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
50 22 0:47 / /run/user/1000/gvfs rw,nosuid shared:300 - fuse.gvfsd-fuse gvfsd-fuse rw,user_id=1000
51 22 8:17 / /media/stick rw,nosuid shared:301 - fuseblk /dev/sdb1 rw,user_id=0
";

    #[test]
    fn a_network_place_of_the_desktop_is_told_from_a_stick() {
        assert!(is_network_program(MOUNTS, "0:47"), "GNOME's network places are another machine's disk");
        assert!(!is_network_program(MOUNTS, "8:17"), "a stick formatted elsewhere is driven by a program too");
        assert!(!is_network_program(MOUNTS, "8:2"), "a disk of one's own");
    }
}
