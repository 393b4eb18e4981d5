<?php
/**
 * Somebody removes the plugin: what it stored goes with it. The blocks and shortcodes in pages are theirs.
 *
 * @package Steunwijzer
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes what was stored for the site that is at hand. */
function steunwijzer_forget(): void {
	delete_option( 'steunwijzer_settings' );
	delete_option( 'steunwijzer_partner' );
}

if ( is_multisite() ) {
	$steunwijzer_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $steunwijzer_sites as $steunwijzer_site ) {
		switch_to_blog( $steunwijzer_site );
		steunwijzer_forget();
		restore_current_blog();
	}
} else {
	steunwijzer_forget();
}
